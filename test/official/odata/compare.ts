import { localMidnight } from '../records/moments.ts';
import type { Comparison } from './parse-filter.ts';
import type { FieldType } from './schema.ts';
import type { LiteralType, Value } from './tokens.ts';

const FAMILIES: Record<FieldType | LiteralType, string> = {
  'Edm.Guid': 'guid',
  guid: 'guid',
  'Edm.String': 'string',
  string: 'string',
  'Edm.Int32': 'number',
  number: 'number',
  'Edm.Boolean': 'boolean',
  boolean: 'boolean',
  'Edm.DateTimeOffset': 'date',
  date: 'date',
  null: 'null',
};

/** Whether two types may meet in a comparison: a quoted guid or date does not fit its field. Null fits all. */
export function fits(left: FieldType | LiteralType, right: FieldType | LiteralType): boolean {
  const [one, other] = [FAMILIES[left], FAMILIES[right]];
  return one === other || one === 'null' || other === 'null';
}

/** Null equals only null, and is neither above nor below anything. */
export function compareValues(
  by: Comparison,
  left: Value,
  right: Value,
  asDates: boolean,
): boolean {
  if (by === 'eq' || by === 'ne') return (order(left, right, asDates) === 0) === (by === 'eq');
  if (left === null || right === null) return false;
  const sign = order(left, right, asDates);
  if (by === 'gt') return sign > 0;
  if (by === 'ge') return sign >= 0;
  return by === 'lt' ? sign < 0 : sign <= 0;
}

/** Negative when left comes first. Null comes before everything. */
export function order(left: Value, right: Value, asDates: boolean): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  const [one, other] = asDates
    ? [ticks(String(left)), ticks(String(right))]
    : [bare(left), bare(right)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Letter case plays no part between texts, accents do (the data portal's issue 194; another client, October 2026). */
function bare<T extends Value>(value: T): T | string {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Moments count in units of 100 nanoseconds: `ApiGewijzigdOp` has seven decimals and is compared to the last one. */
function ticks(moment: string): bigint {
  const match = /^([^.Z+]+?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/.exec(moment);
  const [, whole = moment, fraction = '', zone = 'Z'] = match ?? [];
  // A day alone is local midnight (the data portal's issue 185: 144 papers since `2026-08-01`, 142 since that day in UTC).
  const day = whole.includes('T') ? `${whole}${zone}` : String(localMidnight(whole));
  return BigInt(Date.parse(day)) * 10_000n + BigInt(fraction.padEnd(7, '0').slice(0, 7) || '0');
}

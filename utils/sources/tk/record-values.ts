import * as v from 'valibot';
import type { MappedRecord } from './schema-mapper.ts';
import { SourceError } from '../http.ts';

/** What an answer may hold is checked field by field: one that is of another kind than expected counts as empty. */
const Text = v.fallback(v.nullable(v.string()), null);
const Whole = v.fallback(v.nullable(v.number()), null);
const Flag = v.fallback(v.nullable(v.boolean()), null);

export const textOrNull = (row: MappedRecord, field: string): string | null =>
  v.parse(Text, row[field] ?? null)?.trim() || null;
/** The same, empty where there is nothing. */
export const textOrEmpty = (row: MappedRecord, field: string): string =>
  textOrNull(row, field) ?? '';
export const whole = (row: MappedRecord, field: string): number | null =>
  v.parse(Whole, row[field] ?? null);
export const flag = (row: MappedRecord, field: string): boolean =>
  v.parse(Flag, row[field] ?? null) === true;

/** The rows of a relation; null when the version does not have it, or has it as a text. */
export function rowsOf(row: MappedRecord, relation: string): MappedRecord[] | null {
  const value = row[relation];
  return Array.isArray(value) ? (value as MappedRecord[]) : null;
}

/** The rows of a relation, none where the version does not have it. */
export const rowsIn = (row: MappedRecord, relation: string): MappedRecord[] =>
  rowsOf(row, relation) ?? [];

/** The first row of a relation, an empty one where there is none: whatever is read from it is nothing. */
export const firstIn = (row: MappedRecord, relation: string): MappedRecord =>
  rowsIn(row, relation)[0] ?? {};

/** The day of a moment written with its local offset: the first ten characters. Year 1 stands for none. */
export function day(row: MappedRecord, field: string): string | null {
  const found = /^\d{4}-\d{2}-\d{2}/.exec(textOrNull(row, field) ?? '')?.[0];
  return found && !found.startsWith('0001') ? found : null;
}

/** Day and time as written, local to The Hague; a moment in UTC is not local and gives none. */
export function localTime(row: MappedRecord, field: string): string | null {
  const found = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::[\d.]+)?[+-]\d{2}:\d{2}$/.exec(
    textOrNull(row, field) ?? '',
  )?.[1];
  return found && !found.startsWith('0001') ? found : null;
}

/** @throws SourceError `malformed` */
export function readRecords(json: string): MappedRecord[] {
  try {
    return v.parse(
      v.object({ value: v.array(v.record(v.string(), v.unknown())) }),
      JSON.parse(json),
    ).value;
  } catch {
    throw new SourceError('malformed');
  }
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export function guid(row: MappedRecord, field: string): string | null {
  const found = textOrNull(row, field)?.toLowerCase() ?? '';
  return GUID.test(found) ? found : null;
}

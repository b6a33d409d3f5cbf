import type { Row } from '../tables.ts';

const DAY_MS = 24 * 3600 * 1000;

/** Midnight with the local offset, as the service writes dates; null without a date. */
export function localMidnight(date: string): string | null {
  if (date === '') return null;
  const known = MIDNIGHTS.get(date) ?? `${date}T00:00:00+0${isSummer(date) ? 2 : 1}:00`;
  MIDNIGHTS.set(date, known);
  return known;
}

const MIDNIGHTS = new Map<string, string>();
const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit' });

/** Whether ten in the evening of the day before, in UTC, is midnight in The Hague. */
function isSummer(date: string): boolean {
  return ['00', '24'].includes(HOUR.format(Date.parse(`${date}T22:00:00Z`) - DAY_MS));
}

/** When a record changed: `GewijzigdOp` local with offset, `ApiGewijzigdOp` UTC with seven decimals. */
export function changed(date: string): Row {
  return {
    GewijzigdOp: localMidnight(date)?.replace('00:00:00', '14:11:20.513') ?? null,
    ApiGewijzigdOp: date === '' ? null : `${date}T13:11:47.5011145Z`,
    Verwijderd: false,
  };
}

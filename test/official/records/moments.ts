import type { Row } from '../tables.ts';

/** Midnight with the local offset, as the service writes dates; null without a date. Summer time is taken as April to October. */
export function localMidnight(date: string): string | null {
  if (date === '') return null;
  const month = Number(date.slice(5, 7));
  return `${date}T00:00:00+0${month >= 4 && month <= 10 ? 2 : 1}:00`;
}

/** When a record changed: `GewijzigdOp` local with offset, `ApiGewijzigdOp` UTC with seven decimals. */
export function changed(date: string): Row {
  return {
    GewijzigdOp: localMidnight(date)?.replace('00:00:00', '14:11:20.513') ?? null,
    ApiGewijzigdOp: date === '' ? null : `${date}T13:11:47.5011145Z`,
    Verwijderd: false,
  };
}

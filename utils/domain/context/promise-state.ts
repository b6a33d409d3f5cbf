import { parseDutchDate } from '../dutch-date.ts';

/** What became of a toezegging, by whichever words the service uses. */
export type PromiseState = 'open' | 'partly' | 'kept' | 'not-kept' | 'lapsed' | 'unknown';

/**
 * Words of both vocabularies: that of the service in 2026 (the data portal's issue 179 counted `Afgedaan`, `Deels
 * Afgedaan`, `Openstaand`, `Vervallen`) and that of its schema (`Voldaan`, `Deels Voldaan`).
 */
const STATES: Record<string, PromiseState> = {
  openstaand: 'open',
  'deels afgedaan': 'partly',
  'deels voldaan': 'partly',
  afgedaan: 'kept',
  voldaan: 'kept',
  nagekomen: 'kept',
  'niet nagekomen': 'not-kept',
  vervallen: 'lapsed',
};

/** @param status as the service says it; an open list */
export function promiseStateOf(status: string): PromiseState {
  return STATES[status.trim().toLowerCase()] ?? 'unknown';
}

/** Whether something is still to come. */
export function isOpenPromise(status: string): boolean {
  return ['open', 'partly'].includes(promiseStateOf(status));
}

const DUE = /\b(?:v(?:o|ó)(?:o|ó)r|uiterlijk(?: op)?|niet later dan)\s+(\d{1,2}\s+[a-z]+\s+\d{4})/i;

/**
 * The day by which a promise is to be kept, where its own words name one ("uiterlijk 15 maart 2032"). The service has a
 * date with each toezegging, but that is no term: it looks like the day on which it was kept.
 * @returns `YYYY-MM-DD`; for "before" a day that day itself, or null
 */
export function dueDayIn(words: string): string | null {
  const day = DUE.exec(words)?.[1];
  return day === undefined ? null : parseDutchDate(day);
}

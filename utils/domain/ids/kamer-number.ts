import type { Branded } from './brand.ts';

/** `2025D34482`: a document of the Kamer. */
export type DocumentNumber = Branded<'DocumentNumber'>;
/** `2025Z14929`: a zaak, the case that papers belong to. */
export type ZaakNumber = Branded<'ZaakNumber'>;
/** `2025A04278`: an activiteit, a meeting or debate. */
export type ActivityNumber = Branded<'ActivityNumber'>;
/** `2015P02267`: a stemming, a vote; only pages of votes carry one. */
export type VoteNumber = Branded<'VoteNumber'>;
/** `TZ202501-066`: a toezegging, a promise of a minister. */
export type ToezeggingNumber = Branded<'ToezeggingNumber'>;

/** A number that the Kamer gives, with what it is a number of. */
export type KamerNumber =
  | { kind: 'document'; number: DocumentNumber }
  | { kind: 'zaak'; number: ZaakNumber }
  | { kind: 'activiteit'; number: ActivityNumber }
  | { kind: 'stemming'; number: VoteNumber }
  | { kind: 'toezegging'; number: ToezeggingNumber };

const KINDS = { D: 'document', Z: 'zaak', A: 'activiteit', P: 'stemming' } as const;
/** Five digits since 2008, fewer and more are not ruled out: the service gives no rule. */
const LETTERED = /^\d{4}([DZAP])\d{4,6}$/;
const TOEZEGGING = /^TZ\d{6}-\d{1,4}$/;

/**
 * Reads a number of the Kamer, in any letter case and with white space around it: links and people write it so.
 * @returns the number as the Kamer prints it, or null when it is none
 */
export function parseKamerNumber(text: string): KamerNumber | null {
  const number = text.trim().toUpperCase();
  const kind = kindOfNumber(number);
  return kind && ({ kind, number } as KamerNumber);
}

function kindOfNumber(number: string): KamerNumber['kind'] | null {
  const letter = LETTERED.exec(number)?.[1];
  if (letter) return KINDS[letter as keyof typeof KINDS];
  return TOEZEGGING.test(number) ? 'toezegging' : null;
}

/** Whether this is a document number to the letter: `2025D34482`. */
export function isDocumentNumber(id: string): id is DocumentNumber {
  return kindOfNumber(id) === 'document';
}

/** Whether this is the number of a zaak to the letter: `2025Z14929`. */
export function isZaakNumber(id: string): id is ZaakNumber {
  return kindOfNumber(id) === 'zaak';
}

/** Whether this is the number of an activity to the letter: `2025A04278`. */
export function isActivityNumber(id: string): id is ActivityNumber {
  return kindOfNumber(id) === 'activiteit';
}

/** Whether this is the number of a toezegging to the letter: `TZ202501-066`. */
export function isToezeggingNumber(id: string): id is ToezeggingNumber {
  return kindOfNumber(id) === 'toezegging';
}

/** Whether this is a number of something that papers belong to, to the letter: a zaak, an activity, a toezegging. */
export function isKamerNumber(id: string): id is ZaakNumber | ActivityNumber | ToezeggingNumber {
  return isZaakNumber(id) || isActivityNumber(id) || isToezeggingNumber(id);
}

import { parseKamerNumber } from '../ids/kamer-number.ts';
import { parseNamedKey } from '../ids/named-key.ts';

/** What can be followed, in the order in which a round asks for it. */
export const FOLLOW_KINDS = [
  'document',
  'zaak',
  'activiteit',
  'toezegging',
  'dossier',
  'persoon',
  'commissie',
  'fractie',
  'zoek',
] as const;
export type FollowKind = (typeof FOLLOW_KINDS)[number];

const SEARCH = /^zoek:.{1,500}$/;

/** Tells the kind from the key; null for what cannot be followed, such as a vote, and for what is no key. */
export function kindOf(key: string): FollowKind | null {
  const number = parseKamerNumber(key);
  if (number?.number === key) return number.kind === 'stemming' ? null : number.kind;
  return SEARCH.test(key) ? 'zoek' : (parseNamedKey(key)?.kind ?? null);
}

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

/**
 * What the reader wants to hear of. The key is the thing's own number where it has one (`2025D34482`, `2025Z14929`,
 * `2025A04278`, `TZ202501-066`), else its kind and what the source calls it (`dossier:21501-02`, `persoon:<guid>`,
 * `commissie:<guid>`, `fractie:<guid>`), or a search in mijn (`zoek:tag:zorg`).
 */
export interface FollowSubject {
  key: string;
  title: string;
  /** Where one can read of it; on an official host, or empty for a search in mijn. */
  href: string;
}

/** A followed thing as it goes into a file and comes back. */
export type FollowOfFile = Omit<Follow, 'removedAt'>;

/** A thing that is followed, as the reader chose it. What is known of it is kept apart (`mark.ts`) and can be lost. */
export interface Follow extends FollowSubject {
  /** ISO instant. */
  since: string;
  /** ISO instant; empty while it is followed. Let go, it can be taken up again for 30 days. */
  removedAt: string;
}

const SEARCH = /^zoek:.{1,500}$/;

/** Tells the kind from the key; null for what cannot be followed, such as a vote, and for what is no key. */
export function kindOf(key: string): FollowKind | null {
  const number = parseKamerNumber(key);
  if (number?.number === key) return number.kind === 'stemming' ? null : number.kind;
  return SEARCH.test(key) ? 'zoek' : (parseNamedKey(key)?.kind ?? null);
}

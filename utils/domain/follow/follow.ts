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

const BY_LETTER: Record<string, FollowKind> = { D: 'document', Z: 'zaak', A: 'activiteit' };

/** Tells the kind from the key; null for what cannot be followed. */
export function kindOf(key: string): FollowKind | null {
  const letter = /^\d{4}([DZA])\d{4,6}$/.exec(key)?.[1];
  if (letter) return BY_LETTER[letter] ?? null;
  if (/^TZ\d{6}-\d+$/.test(key)) return 'toezegging';
  const prefix = /^(dossier|persoon|commissie|fractie|zoek):./.exec(key)?.[1];
  return FOLLOW_KINDS.find((kind) => kind === prefix) ?? null;
}

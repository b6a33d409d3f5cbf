import type { Standing } from '../context/paper-outcome.ts';

/** What is decided of a motie, amendement or bill without a vote. */
export type DecidedStanding = Exclude<Standing, 'adopted' | 'rejected'>;

/** Why something is told; dates are `YYYY-MM-DD`, titles the source's own. The sentences are in `utils/i18n/reason-text.ts`. */
export type Reason =
  | { name: 'new-paper'; title: string; kind: string; date: string | null }
  | { name: 'new-version'; title: string; version: number }
  | {
      name: 'vote';
      outcome: 'adopted' | 'rejected';
      count: { for: number; against: number } | null;
      title: string;
    }
  | { name: 'standing'; standing: DecidedStanding; title: string }
  | { name: 'answered'; title: string; days: number | null; further?: boolean }
  | { name: 'answer-postponed'; title: string }
  | { name: 'planned'; to: string }
  | { name: 'moved'; from: string; to: string }
  | { name: 'new-time'; date: string; from: string; to: string }
  | { name: 'cancelled'; date: string | null }
  | { name: 'toezegging-kept'; letter: string | null }
  | { name: 'toezegging-late'; due: string }
  | { name: 'status'; from: string; to: string }
  | { name: 'match'; title: string };

/** Something that happened to a followed thing. */
export interface FollowEvent {
  /** Follow, reason, record and the record's stamp: the same happening has the same key, however often it is seen. */
  key: string;
  /** Key of what is followed. */
  follow: string;
  /** ISO instant at which it was noticed. */
  at: string;
  /** ISO instant at which the reader saw it, or empty. */
  seenAt: string;
  reason: Reason;
  /** Where it can be read. */
  href: string;
  /** Keys of other followed things that the same happening touches; never stored. */
  also?: string[];
}

/** The number of the record an event is about, a paper's for one that tells of a paper. */
export function recordOf({ key }: Pick<FollowEvent, 'key'>): string {
  return key.split('|').at(-2) ?? '';
}

import type { Activity } from '../context/paper-context.ts';
import type { Standing } from '../context/paper-outcome.ts';

/** The questions that the source is asked, each about things of one kind. */
export const QUESTIONS_OF = {
  document: ['document', 'document-decisions', 'document-answers'],
  zaak: ['zaak', 'zaak-papers', 'zaak-decisions'],
  activiteit: ['activity', 'activity-papers'],
  toezegging: ['toezegging'],
  dossier: ['dossier-papers'],
  persoon: ['person-papers'],
  commissie: ['committee-papers'],
  fractie: ['party-papers'],
  zoek: [],
} as const;

export type QuestionName = (typeof QUESTIONS_OF)[keyof typeof QUESTIONS_OF][number];

/** What is worth comparing of a record, by what it is about. */
export type Facts =
  | { what: 'paper'; version: number | null; extension: string }
  /** `standing` is left out of what was kept before it was read. */
  | { what: 'decision'; outcome: 'adopted' | 'rejected' | null; standing?: Standing | null }
  | { what: 'zaak'; status: string }
  /** `absentOnce`: the source did not have it when it was last asked. */
  | { what: 'activity'; activity: Activity; absentOnce?: boolean }
  | { what: 'toezegging'; status: string; due: string | null; lateTold: boolean }
  | { what: 'match' };

/** What is known of a followed thing: up to where each question was answered, and the facts of the records seen. */
export interface PollCursor {
  /** Key of what is followed. */
  key: string;
  /** ISO instant of the last round that asked everything; empty before the first. */
  checkedAt: string;
  /** Why the last round could not ask everything; empty when it could. */
  trouble: string;
  /**
   * The server's own stamp up to which each question was answered; empty where it was answered without one. A
   * question that is not there was never answered: its first answer sets the mark and tells nothing.
   */
  stamps: Partial<Record<QuestionName, string>>;
  /** Day on which the mark was set: what is older than that is no news. */
  markedOn: string;
  /** By record: document number, zaak number, id of a decision, … */
  known: Record<string, Facts>;
}

export function newCursor(key: string, today: string): PollCursor {
  return { key, checkedAt: '', trouble: '', stamps: {}, markedOn: today, known: {} };
}

/** More than a page of records is not needed to know what was seen: the oldest go first. */
const MAX_KNOWN_RECORDS = 250;

/** Lays newly seen facts over the known ones; what was seen last stays longest. */
export function remembered(
  known: PollCursor['known'],
  seen: [string, Facts][],
): PollCursor['known'] {
  const fresh = new Map(seen);
  const kept = Object.entries(known).filter(([id]) => !fresh.has(id));
  return Object.fromEntries([...kept, ...fresh].slice(-MAX_KNOWN_RECORDS));
}

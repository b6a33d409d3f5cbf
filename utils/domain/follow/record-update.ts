import type { Activity, Outcome } from '../context/paper-context.ts';
import type { Standing } from '../context/paper-outcome.ts';

/** A record that an answer holds, about one followed thing. The stamp is the server's own, or empty. */
export type RecordUpdate = {
  follow: string;
  id: string;
  stamp: string;
  href: string;
} & RecordFacts;

/** What a record says, as far as a follower may want to hear of it. */
export type RecordFacts =
  | {
      what: 'paper';
      title: string;
      kind: string;
      date: string | null;
      version: number | null;
      extension: string;
      /** Of the question in the same zaak. */ askedOn: string | null;
    }
  | {
      what: 'decision';
      title: string;
      date: string | null;
      outcome: Outcome | null;
      standing: Standing | null;
      count: { for: number; against: number } | null;
    }
  | { what: 'zaak'; status: string }
  | { what: 'activity'; activity: Activity }
  | { what: 'toezegging'; status: string; due: string | null; letter: string | null };

/** From where a question is asked. */
export interface PollPosition {
  /** The server's own; empty asks for the newest page of all. */
  stamp: string;
  /** With some minutes before the stamp, from the stamp on, or behind it: pages meet at a stamp that many records may share. */
  edge: 'overlap' | 'at' | 'after';
}

/** One page of an answer: what it holds and the stamp of its last record, from which to ask on when it is full. */
export interface PollPage {
  sightings: RecordUpdate[];
  /** Empty when no record has a stamp. */
  last: string;
  full: boolean;
  /** Keys of followed things that the source has no more; only of a question about the things themselves. */
  absent?: string[];
}

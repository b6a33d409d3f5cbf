import Dexie, { type EntityTable } from 'dexie';
import type { FollowEvent } from '../mijn/follow/event.ts';
import type { Follow } from '../mijn/follow/follow.ts';
import type { Mark } from '../mijn/follow/mark.ts';
import type { SavedPaper } from '../mijn/saved-paper.ts';
import type { Resolution } from '../resolver/resolution.ts';
import { addReadersPart } from './upgrades.ts';

/** A saved paper as it is stored; taken out, it stays for a while so that it can be put back. */
export interface SavedRecord extends SavedPaper {
  /** ISO instant, or empty while the paper is in the list (an index knows no null). */
  removedAt: string;
}

/** An answer of the resolver with the moment it stops being believed, in milliseconds since 1970. */
export interface ResolvedRecord {
  id: string;
  resolution: Resolution;
  expires: number;
  /** How often in a row the paper was not found. */
  misses: number;
}

/** A paper's official XML, or the knowledge that there is none yet. */
export interface OfficialXmlRecord {
  id: string;
  xml: string | null;
  expires: number;
  /** Characters, to keep the whole within bounds. */
  size: number;
}

export type Database = Dexie & {
  saved: EntityTable<SavedRecord, 'key'>;
  resolved: EntityTable<ResolvedRecord, 'id'>;
  officialXml: EntityTable<OfficialXmlRecord, 'id'>;
  follows: EntityTable<Follow, 'key'>;
  events: EntityTable<FollowEvent, 'key'>;
  /** What is known of what is followed, and up to where the source was asked. */
  cursors: EntityTable<Mark, 'key'>;
};

/**
 * Describes the reader's database in the extension's own origin; it opens at first use. Versions are only ever added:
 * a version that was shipped is never edited, and each has a fixture that the current code must open.
 */
export function openDatabase(name = 'kamerlezer'): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    saved: 'key, savedAt, dossier, removedAt',
    resolved: 'id, expires',
    officialXml: 'id, expires',
  });
  database.version(2).stores({}).upgrade((transaction) => transaction.table('saved').toCollection().modify(addReadersPart));
  database.version(4).stores({ follows: 'key, since, removedAt', events: 'key, follow, seenAt, at', cursors: 'key' });
  return database;
}

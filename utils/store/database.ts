import Dexie, { type EntityTable, type Table } from 'dexie';
import type { WordSegment } from '../search/word-segment.ts';
import type { FollowEvent } from '../domain/follow/follow-event.ts';
import type { PollCursor } from '../domain/follow/poll-cursor.ts';
import type { QuoteRecord } from '../domain/saved/quote.ts';
import type { KeptTextInfo } from '../domain/saved/kept-text.ts';
import type { PaperRecord } from '../domain/saved/saved-paper.ts';
import type { Resolution } from '../domain/resolution.ts';
import { addReadersPart, addStanceAndColour } from './upgrades.ts';
import type { Follow } from '../domain/follow/follow-schema.ts';

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

/** A kept text of a saved paper; its words beside it are what searching reads. */
export interface TextRecord extends KeptTextInfo {
  /** Paragraphs, one a line, in gzip. */
  packed: Uint8Array<ArrayBuffer>;
}

/** The different words of a paper's newest text, folded, with spaces between them. */
export interface TextWordsRecord {
  key: string;
  words: string;
}

/** In which segment the words of a paper are searched; apart from them, for they are long and this changes. */
export interface WordPlaceRecord {
  key: string;
  /** 0 while in none. */
  segment: number;
  /** The text whose words they are. */
  textHash: string;
}

/** Words of some papers turned around for searching; made of their word lists, and made again when lost. */
export interface WordSegmentRecord extends WordSegment {
  id: number;
}

/** What an act answered, kept with what it did: sent again after its answer was lost, it answers the same. */
export interface CompletedRequest {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  answer: unknown;
}

export type Database = Dexie & {
  saved: EntityTable<PaperRecord, 'key'>;
  resolved: Table<ResolvedRecord, string>;
  officialXml: Table<OfficialXmlRecord, string>;
  quotes: EntityTable<QuoteRecord, 'id'>;
  texts: Table<TextRecord, [string, string]>;
  textWords: EntityTable<TextWordsRecord, 'key'>;
  wordPlaces: EntityTable<WordPlaceRecord, 'key'>;
  wordSegments: EntityTable<WordSegmentRecord, 'id'>;
  follows: EntityTable<Follow, 'key'>;
  events: EntityTable<FollowEvent, 'key'>;
  /** What is known of what is followed, and up to where the source was asked. */
  cursors: EntityTable<PollCursor, 'key'>;
  acts: EntityTable<CompletedRequest, 'id'>;
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
  database
    .version(2)
    .stores({})
    .upgrade((transaction) => transaction.table('saved').toCollection().modify(addReadersPart));
  database
    .version(3)
    .stores({
      quotes: 'id, key, removedAt',
      texts: '[key+textHash], key',
      textWords: 'key',
      wordPlaces: 'key, segment',
      wordSegments: '++id, *keys',
    })
    .upgrade((transaction) => transaction.table('saved').toCollection().modify(addStanceAndColour));
  database.version(4).stores({
    follows: 'key, since, removedAt',
    events: 'key, follow, seenAt, at',
    cursors: 'key',
  });
  database.version(5).stores({ acts: 'id, at' });
  return database;
}

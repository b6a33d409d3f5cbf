import * as v from 'valibot';
import { FollowOfFileSchema } from '../follow/follow-schema.ts';
import type { FollowOfFile } from '../follow/follow.ts';
import { WholePaperSchema } from '../paper-schema.ts';
import type { RemovedPaper } from '../saved-paper.ts';

/** A paper with everything the reader put with it; `removedAt` is empty for a paper in the list. */
export type WholePaper = RemovedPaper;

/**
 * Everything in mijn as one JSON file. The format is published in `public/mijn-takeout-2.schema.json`; version 1 had
 * papers only and stays readable. A later version of the format gets a schema of its own.
 */
export interface Takeout {
  format: 'kamerlezer-mijn';
  version: 2;
  /** ISO instant. */
  takenOutAt: string;
  papers: WholePaper[];
  follows: FollowOfFile[];
}

/** Writes the file: UTF-8 JSON, one field a line. */
export function writeTakeout(papers: WholePaper[], at: string, follows: FollowOfFile[] = []): string {
  const takeout: Takeout = { format: 'kamerlezer-mijn', version: 2, takenOutAt: at, papers, follows };
  return `${JSON.stringify(takeout, null, 1)}\n`;
}

/** Why a file as a whole is no takeout: no JSON, JSON of something else, or of a newer version of the extension. */
export type Refusal = 'not-json' | 'not-takeout' | 'newer-version';

/** One record of a file: a paper, or where and in which field it is wrong. Numbered from 1. */
export type ReadRecord = { line: number } & ({ paper: WholePaper } | { what: string; field: string });

/** One followed thing of a file, numbered on behind the papers. */
export type ReadFollow = { line: number } & ({ follow: FollowOfFile } | { what: string; field: string });

const Frame = v.object({ format: v.literal('kamerlezer-mijn'), version: v.number(), papers: v.array(v.unknown()), follows: v.optional(v.array(v.unknown()), []) });

/** Reads a file and checks every record on its own, so that one wrong record does not spoil the others. */
export function readTakeout(text: string): { refusal: Refusal } | { records: ReadRecord[]; follows: ReadFollow[] } {
  const json = parse(text);
  if (json === undefined) return { refusal: 'not-json' };
  const frame = v.safeParse(Frame, json);
  if (!frame.success) return { refusal: 'not-takeout' };
  if (![1, 2].includes(frame.output.version)) return { refusal: 'newer-version' };
  const { papers, follows } = frame.output;
  return { records: papers.map((record, index) => readRecord(record, index + 1)), follows: follows.map((record, index) => readFollow(record, papers.length + index + 1)) };
}

function readRecord(record: unknown, line: number): ReadRecord {
  const parsed = v.safeParse(WholePaperSchema, record);
  if (parsed.success) return { line, paper: parsed.output };
  const [issue] = parsed.issues;
  return { line, what: nameOf(record), field: v.getDotPath(issue) ?? '' };
}

function readFollow(record: unknown, line: number): ReadFollow {
  const parsed = v.safeParse(FollowOfFileSchema, record);
  if (parsed.success) return { line, follow: parsed.output };
  return { line, what: nameOf(record), field: v.getDotPath(parsed.issues[0]) ?? '' };
}

/** By what a reader may know a wrong record. */
function nameOf(record: unknown): string {
  const { title, key } = (typeof record === 'object' && record !== null ? record : {}) as { title?: unknown; key?: unknown };
  return [key, title].filter((part) => typeof part === 'string').join(' ').slice(0, 200);
}

/** A byte order mark in front is what some editors leave. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

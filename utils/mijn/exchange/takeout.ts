import * as v from 'valibot';
import { WholePaperSchema } from '../paper-schema.ts';
import type { RemovedPaper } from '../saved-paper.ts';

/** A paper with everything the reader put with it; `removedAt` is empty for a paper in the list. */
export type WholePaper = RemovedPaper;

/**
 * Everything in mijn as one JSON file. The format is published in `public/mijn-takeout-1.schema.json`; a later version
 * of the format gets a schema of its own, and this one stays readable.
 */
export interface Takeout {
  format: 'kamerlezer-mijn';
  version: 1;
  /** ISO instant. */
  takenOutAt: string;
  papers: WholePaper[];
}

/** Writes the file: UTF-8 JSON, one field a line. */
export function writeTakeout(papers: WholePaper[], at: string): string {
  const takeout: Takeout = { format: 'kamerlezer-mijn', version: 1, takenOutAt: at, papers };
  return `${JSON.stringify(takeout, null, 1)}\n`;
}

/** Why a file as a whole is no takeout: no JSON, JSON of something else, or of a newer version of the extension. */
export type Refusal = 'not-json' | 'not-takeout' | 'newer-version';

/** One record of a file: a paper, or where and in which field it is wrong. Numbered from 1. */
export type ReadRecord = { line: number } & ({ paper: WholePaper } | { what: string; field: string });

const Frame = v.object({ format: v.literal('kamerlezer-mijn'), version: v.number(), papers: v.array(v.unknown()) });

/** Reads a file and checks every record on its own, so that one wrong record does not spoil the others. */
export function readTakeout(text: string): { refusal: Refusal } | { records: ReadRecord[] } {
  const json = parse(text);
  if (json === undefined) return { refusal: 'not-json' };
  const frame = v.safeParse(Frame, json);
  if (!frame.success) return { refusal: 'not-takeout' };
  if (frame.output.version !== 1) return { refusal: 'newer-version' };
  return { records: frame.output.papers.map((record, index) => readRecord(record, index + 1)) };
}

function readRecord(record: unknown, line: number): ReadRecord {
  const parsed = v.safeParse(WholePaperSchema, record);
  if (parsed.success) return { line, paper: parsed.output };
  const [issue] = parsed.issues;
  return { line, what: nameOf(record), field: v.getDotPath(issue) ?? '' };
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

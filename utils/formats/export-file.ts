import * as v from 'valibot';
import { ExportedFollowSchema } from '../domain/follow/follow-schema.ts';
import { ImportedPaperSchema } from '../domain/saved/paper-schema.ts';
import { ImportedQuoteSchema } from '../domain/saved/quote-schema.ts';
import type { QuoteRecord } from '../domain/saved/quote.ts';
import type { PaperRecord } from '../domain/saved/saved-paper.ts';
import type { KeptText } from '../domain/saved/kept-text.ts';
import { KeptTextSchema } from '../domain/saved/kept-text.ts';
import type { ExportedFollow } from '../domain/follow/follow-schema.ts';

/**
 * Everything in mijn as one JSON file. The format is published in `public/mijn-takeout-2.schema.json`; a later version
 * of the format gets a schema of its own, and older ones stay readable. Version 1 had papers alone.
 */
export interface ExportFile {
  format: 'kamerlezer-mijn';
  version: 2;
  /** ISO instant. */
  takenOutAt: string;
  papers: PaperRecord[];
  quotes: QuoteRecord[];
  follows: ExportedFollow[];
  /** Only where the reader asked for them: they are many times larger than all else. */
  texts?: KeptText[];
}

/** Writes the file: UTF-8 JSON, one field a line. */
export function printExportFile(
  all: Pick<ExportFile, 'papers' | 'quotes' | 'follows' | 'texts'>,
  at: string,
): string {
  const takeout: ExportFile = { format: 'kamerlezer-mijn', version: 2, takenOutAt: at, ...all };
  return `${JSON.stringify(takeout, null, 1)}\n`;
}

/** Why a file as a whole is no takeout: no JSON, JSON of something else, or of a newer version of the extension. */
export type Refusal = 'not-json' | 'not-takeout' | 'newer-version';

/** One record of a file: a paper, or where and in which field it is wrong. Numbered from 1. */
export type ParsedPaper = { line: number } & (
  { paper: PaperRecord } | { what: string; field: string }
);

/** One followed thing of a file, numbered on behind all else. */
export type ParsedFollow = { line: number } & (
  { follow: ExportedFollow } | { what: string; field: string }
);

/** What a file holds, each record read on its own. */
export interface ParsedExportFile {
  /** The papers, and what is wrong among papers, quotes and texts. */
  records: ParsedPaper[];
  quotes: QuoteRecord[];
  texts: KeptText[];
  follows: ParsedFollow[];
}

const Unknowns = v.optional(v.array(v.unknown()), []);
const Frame = v.object({
  format: v.literal('kamerlezer-mijn'),
  version: v.number(),
  papers: v.array(v.unknown()),
  quotes: Unknowns,
  texts: Unknowns,
  follows: Unknowns,
});

/** Reads a file and checks every record on its own, so that one wrong record does not spoil the others. */
export function parseExportFile(text: string): { refusal: Refusal } | ParsedExportFile {
  const json = parse(text);
  if (json === undefined) return { refusal: 'not-json' };
  const frame = v.safeParse(Frame, json);
  if (!frame.success) return { refusal: 'not-takeout' };
  if (frame.output.version !== 1 && frame.output.version !== 2) return { refusal: 'newer-version' };
  const { papers } = frame.output;
  const quotes = readAll(ImportedQuoteSchema, frame.output.quotes, papers.length);
  const texts = readAll(
    KeptTextSchema,
    frame.output.texts,
    papers.length + frame.output.quotes.length,
  );
  const records = papers.map((record, index) => readRecord(record, index + 1));
  const before = papers.length + frame.output.quotes.length + frame.output.texts.length;
  const follows = frame.output.follows.map((record, index) =>
    readFollow(record, before + index + 1),
  );
  return {
    records: [...records, ...quotes.wrong, ...texts.wrong],
    quotes: quotes.good,
    texts: texts.good,
    follows,
  };
}

/** Records other than papers: the good ones, and where the others are wrong. @param before so many records stand before them */
function readAll<Item>(
  schema: v.GenericSchema<unknown, Item>,
  all: unknown[],
  before: number,
): { good: Item[]; wrong: ParsedPaper[] } {
  const good: Item[] = [];
  const wrong = all.flatMap((record, index): ParsedPaper[] => {
    const parsed = v.safeParse(schema, record);
    if (parsed.success) return (good.push(parsed.output), []);
    return [
      {
        line: before + index + 1,
        what: nameOf(record),
        field: v.getDotPath(parsed.issues[0]) ?? '',
      },
    ];
  });
  return { good, wrong };
}

function readRecord(record: unknown, line: number): ParsedPaper {
  const parsed = v.safeParse(ImportedPaperSchema, record);
  if (parsed.success) return { line, paper: parsed.output };
  const [issue] = parsed.issues;
  return { line, what: nameOf(record), field: v.getDotPath(issue) ?? '' };
}

function readFollow(record: unknown, line: number): ParsedFollow {
  const parsed = v.safeParse(ExportedFollowSchema, record);
  if (parsed.success) return { line, follow: parsed.output };
  return { line, what: nameOf(record), field: v.getDotPath(parsed.issues[0]) ?? '' };
}

/** By what a reader may know a wrong record. */
function nameOf(record: unknown): string {
  const { title, key, words } = (typeof record === 'object' && record !== null ? record : {}) as {
    title?: unknown;
    key?: unknown;
    words?: unknown;
  };
  return [key, title, words]
    .filter((part) => typeof part === 'string')
    .join(' ')
    .slice(0, 200);
}

/** A byte order mark in front is what some editors leave. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

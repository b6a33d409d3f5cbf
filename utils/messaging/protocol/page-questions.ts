import * as v from 'valibot';
import { DocumentNumberSchema } from '../../domain/ids/schemas.ts';
import { MAX_LISTED_PLACES, type CitedPage } from '../../domain/reading/cited-page.ts';
import {
  DayOrNullSchema,
  HrefSchema,
  IdSchema,
  PaperToSaveSchema,
} from '../../domain/saved/paper-schema.ts';
import { FROM_EXTENSION, type, type Declarations } from '../declaration.ts';
import { Count, Words } from './fields.ts';

const PaperSchema = v.strictObject({
  id: v.nullable(IdSchema),
  number: v.nullable(DocumentNumberSchema),
  kind: Words(200),
  title: Words(2000),
  date: DayOrNullSchema,
  dossier: v.nullable(v.strictObject({ number: Words(20), title: v.nullable(Words(2000)) })),
  submitters: v.pipe(v.array(Words(300)), v.maxLength(300)),
  href: HrefSchema,
});

const CitedEntrySchema = v.strictObject({
  id: v.nullable(IdSchema),
  words: Words(1000),
  paper: v.nullable(PaperSchema),
  reason: v.nullable(v.picklist(['number-unknown', 'not-found', 'unreachable', 'by-name'])),
  count: Count(1, Number.MAX_SAFE_INTEGER),
  places: v.pipe(
    v.array(v.strictObject({ note: v.nullable(Words(20)), around: Words(1000) })),
    v.maxLength(MAX_LISTED_PLACES),
  ),
});

const MAX_ENTRIES = 5000;

/**
 * What our own pages and the background may ask of a document page. Its script stands in the page's own process, so its
 * answers are validated like anything from outside.
 */
export const PAGE_QUESTIONS = {
  /** What its paper is and what it cites. */
  cited: {
    from: FROM_EXTENSION,
    input: type<Record<string, never>>(),
    output: v.strictObject({
      paper: PaperToSaveSchema,
      text: v.picklist(['none', 'reading', 'ready']),
      entries: v.pipe(v.array(CitedEntrySchema), v.maxLength(MAX_ENTRIES)),
    }) satisfies v.GenericSchema<CitedPage>,
  },
  /** Brings a place into view, in the order of `cited`; false when it cannot be shown. */
  showPlace: {
    from: FROM_EXTENSION,
    input: type<{ entry: number; place: number }>(),
    output: v.boolean(),
  },
  /** Puts text on the clipboard and tells the reader; false when the browser refuses. */
  copy: {
    from: FROM_EXTENSION,
    input: type<{ text: string; done: string; failed: string }>(),
    output: v.boolean(),
  },
  /** Tells the reader something in a few words. */
  say: {
    from: FROM_EXTENSION,
    input: type<{ words: string }>(),
    output: v.literal(true),
  },
} satisfies Declarations;

export type PageQuestions = typeof PAGE_QUESTIONS;

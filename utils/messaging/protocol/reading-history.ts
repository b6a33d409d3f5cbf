import * as v from 'valibot';
import { DayOrNullSchema, IdSchema, KeySchema } from '../../domain/saved/paper-schema.ts';
import type { ReadingHistoryEntry } from '../../domain/reading/reading-history.ts';
import { ReturnPositionSchema, type ReturnPosition } from '../../domain/reading/return-position.ts';
import { FROM_EXTENSION, FROM_PAGE, type, type Declarations } from '../declaration.ts';
import { Count, MAX_KEYS, Words } from './fields.ts';

/** The longest reports cite several hundred papers. */
const MAX_CITED = 1000;
const MAX_PLACES = 10_000;

const PaperReadSchema = v.strictObject({
  key: KeySchema,
  paperId: v.nullable(IdSchema),
  title: Words(1000),
  kind: Words(200),
  date: DayOrNullSchema,
  cited: v.pipe(
    v.array(v.strictObject({ id: IdSchema, places: Count(1, MAX_PLACES) })),
    v.maxLength(MAX_CITED),
  ),
});

/** Which papers were read on this machine, what they cite, and where their reader left them. */
export const readingHistoryMessages = {
  /** Tells what the page's own paper cites; kept on this machine as "cited in". */
  recordReading: {
    from: FROM_PAGE,
    input: v.strictObject({ paper: PaperReadSchema }),
    output: type<null>(),
  },
  /** What is remembered of papers, by number or id; papers of which nothing is known are left out. */
  getReadingHistory: {
    from: FROM_EXTENSION,
    input: v.strictObject({ ids: v.pipe(v.array(IdSchema), v.maxLength(2 * MAX_KEYS)) }),
    output: type<ReadingHistoryEntry[]>(),
  },
  /** Forgets which papers were read here and what they cite. */
  clearReadingHistory: {
    from: FROM_EXTENSION,
    input: v.strictObject({}),
    output: type<null>(),
  },
  /** The place at which the reader leaves the page's paper through one of its links. */
  saveReturnPosition: {
    from: FROM_PAGE,
    input: v.strictObject({ key: KeySchema, place: ReturnPositionSchema }),
    output: type<null>(),
  },
  /** That place, when the reader comes back in the same tab. */
  getReturnPosition: {
    from: FROM_PAGE,
    input: v.strictObject({ key: KeySchema }),
    output: type<ReturnPosition | null>(),
  },
} satisfies Declarations;

import * as v from 'valibot';
import { KeySchema } from '../../domain/saved/paper-schema.ts';
import { QuoteIdSchema, QuoteToKeepSchema } from '../../domain/saved/quote-schema.ts';
import type { QuoteSnapshot, QuoteRecord } from '../../domain/saved/quote.ts';
import { FROM_EXTENSION, FROM_PAGE, type, type Declarations } from '../declaration.ts';
import { Act, MAX_BULK } from './fields.ts';

/** Which quotes are removed and which are not. */
export const QuoteMarksList = v.pipe(
  v.array(v.strictObject({ id: QuoteIdSchema, removed: v.boolean() })),
  v.maxLength(MAX_BULK),
);

/** The words a reader keeps from papers. */
export const quoteMessages = {
  /** Keeps words of the page's own saved paper as a quote; false when the paper is not saved. */
  keepQuote: {
    from: FROM_PAGE,
    input: v.strictObject({ key: KeySchema, quote: QuoteToKeepSchema }),
    output: type<boolean>(),
  },
  /** All quotes, removed ones too. */
  quotes: {
    from: FROM_EXTENSION,
    input: v.strictObject({}),
    output: type<QuoteRecord[]>(),
  },
  /** Removes quotes or brings them back; gives what was there before. */
  editQuotes: {
    from: FROM_EXTENSION,
    input: v.strictObject({ marks: QuoteMarksList, act: Act }),
    output: type<QuoteSnapshot[]>(),
  },
} satisfies Declarations;

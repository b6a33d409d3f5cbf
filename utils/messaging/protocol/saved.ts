import * as v from 'valibot';
import type { ListLine } from '../../domain/saved/list-plan.ts';
import { KeySchema, PaperToSaveSchema } from '../../domain/saved/paper-schema.ts';
import type { PaperRecord, SavedPaper } from '../../domain/saved/saved-paper.ts';
import { FROM_BOTH, FROM_EXTENSION, type, type Declarations } from '../declaration.ts';
import { Keys } from './fields.ts';

/** Each line of a list may cost a request. */
const MAX_LINES = 20;
const MAX_LINE_CHARS = 1000;

/** Saving papers one by one, and the list of them. */
export const savedMessages = {
  /** Which of these keys are saved. */
  isSaved: {
    from: FROM_BOTH,
    input: v.strictObject({ keys: Keys }),
    output: type<string[]>(),
  },
  /** Saves a paper; answers after the transaction is complete. Saving twice keeps the first moment. */
  save: {
    from: FROM_BOTH,
    input: v.strictObject({ paper: PaperToSaveSchema }),
    output: type<SavedPaper>(),
  },
  /** Moves a paper to the bin; `restore` brings it back. */
  unsave: {
    from: FROM_BOTH,
    input: v.strictObject({ key: KeySchema }),
    output: type<null>(),
  },
  /** Brings a paper back from the bin, with its first moment of saving. */
  restore: {
    from: FROM_EXTENSION,
    input: v.strictObject({ key: KeySchema }),
    output: type<SavedPaper | null>(),
  },
  /** All saved papers, newest first. */
  list: {
    from: FROM_EXTENSION,
    input: v.strictObject({}),
    output: type<SavedPaper[]>(),
  },
  /** The papers removed in the last 30 days, last one first. */
  bin: {
    from: FROM_EXTENSION,
    input: v.strictObject({}),
    output: type<PaperRecord[]>(),
  },
  /** Which papers the lines of a list mean and whether they are new; writes nothing. */
  planList: {
    from: FROM_EXTENSION,
    input: v.strictObject({
      lines: v.pipe(
        v.array(
          v.strictObject({
            line: v.number(),
            text: v.pipe(v.string(), v.maxLength(MAX_LINE_CHARS)),
          }),
        ),
        v.maxLength(MAX_LINES),
      ),
    }),
    output: type<ListLine[]>(),
    slow: true,
  },
} satisfies Declarations;

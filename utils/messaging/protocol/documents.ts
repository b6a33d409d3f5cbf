import { KamerstukIdSchema } from '../../domain/ids/schemas.ts';
import * as v from 'valibot';
import type { NoteInText } from '../../documents/notes-in-text.ts';
import { KeySchema } from '../../domain/saved/paper-schema.ts';
import { FROM_PAGE, type, type Declarations } from '../declaration.ts';
import { Count } from './fields.ts';

/** Scripts that are loaded when they are first wanted; each is an entrypoint of this name. */
export const LATE_SCRIPTS = ['cards', 'context-panel', 'reading-view'] as const;
export type LateScript = (typeof LATE_SCRIPTS)[number];

const Blocks = Count(0, 1_000_000);

/** What a document page needs for its own paper. */
export const documentMessages = {
  /** Runs a late script in the page that asks; for the reading view, files can be converted then. */
  loadScript: {
    from: FROM_PAGE,
    input: v.strictObject({ script: v.picklist(LATE_SCRIPTS) }),
    output: type<null>(),
  },
  /** The notes of a paper's official publication with the text around their marks; empty when there are none (yet). */
  notes: {
    from: FROM_PAGE,
    input: v.strictObject({ id: KamerstukIdSchema }),
    output: type<NoteInText[]>(),
    slow: true,
  },
  /** Where the reader stopped in a saved paper, in blocks from its beginning; null when that is not known. */
  getReadingPosition: {
    from: FROM_PAGE,
    input: v.strictObject({ key: KeySchema }),
    output: type<{ block: number } | null>(),
  },
  /** Keeps where the reader is; papers that are not saved leave no trace. */
  saveReadingPosition: {
    from: FROM_PAGE,
    input: v.strictObject({ key: KeySchema, block: Blocks, of: v.optional(Blocks) }),
    output: type<null>(),
  },
} satisfies Declarations;

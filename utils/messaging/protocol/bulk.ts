import * as v from 'valibot';
import {
  ColourSchema,
  KeySchema,
  NoteSchema,
  PaperToSaveSchema,
  StanceSchema,
  ReadingStateSchema,
  TagsSchema,
  ImportedPaperSchema,
} from '../../domain/saved/paper-schema.ts';
import { ImportedQuoteSchema } from '../../domain/saved/quote-schema.ts';
import type { QuoteSnapshot } from '../../domain/saved/quote.ts';
import { FROM_EXTENSION, type, type Declarations } from '../declaration.ts';
import { Act, MAX_BULK } from './fields.ts';
import { QuoteMarksList } from './quotes.ts';
import type { PaperSnapshot } from '../../domain/saved/readers-part.ts';

const ChangeSchema = v.strictObject({
  addTags: v.optional(TagsSchema),
  removeTags: v.optional(TagsSchema),
  note: v.optional(NoteSchema),
  state: v.optional(ReadingStateSchema),
  stance: v.optional(StanceSchema),
  colour: v.optional(ColourSchema),
  removed: v.optional(v.boolean()),
});

const MarksSchema = v.strictObject({
  key: KeySchema,
  tags: TagsSchema,
  note: NoteSchema,
  state: ReadingStateSchema,
  stance: StanceSchema,
  colour: ColourSchema,
  removed: v.boolean(),
  absent: v.optional(v.boolean()),
});

const many = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.maxLength(MAX_BULK));

/** Acts on many papers at once, all or none; each gives what was there before, for `undo`. */
export const bulkMessages = {
  /** Makes the same change to many saved papers. */
  updatePapers: {
    from: FROM_EXTENSION,
    input: v.strictObject({ keys: many(KeySchema), change: ChangeSchema, act: Act }),
    output: type<PaperSnapshot[]>(),
  },
  savePapers: {
    from: FROM_EXTENSION,
    input: v.strictObject({ papers: many(PaperToSaveSchema), act: Act }),
    output: type<PaperSnapshot[]>(),
  },
  /** Brings in the papers and quotes of a file; `replace` also moves what is not among them to the bin. */
  importPapers: {
    from: FROM_EXTENSION,
    input: v.strictObject({
      papers: many(ImportedPaperSchema),
      quotes: many(ImportedQuoteSchema),
      mode: v.picklist(['merge', 'replace']),
      act: Act,
    }),
    output: type<{ marks: PaperSnapshot[]; quotes: QuoteSnapshot[] }>(),
  },
  /** Undoes `updatePapers`, `savePapers`, `editQuotes` or `importPapers` with what that gave. */
  undo: {
    from: FROM_EXTENSION,
    input: v.strictObject({ marks: many(MarksSchema), quotes: v.optional(QuoteMarksList) }),
    output: type<null>(),
  },
} satisfies Declarations;

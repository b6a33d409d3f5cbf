import * as v from 'valibot';
import type { KeepTextResult, KeptText, PaperTexts } from '../../domain/saved/kept-text.ts';
import { KeySchema } from '../../domain/saved/paper-schema.ts';
import type { SnippetPart } from '../../search/snippet.ts';
import { FROM_EXTENSION, FROM_PAGE, type, type Declarations } from '../declaration.ts';
import { MAX_TEXTS_PER_MESSAGE } from './fields.ts';
import { SeenTextSchema } from '../../domain/saved/kept-text.ts';
import { KeptTextSchema } from '../../domain/saved/kept-text.ts';

const Terms = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(200))),
  v.maxLength(20),
);
const SomeKeys = v.pipe(v.array(KeySchema), v.maxLength(MAX_TEXTS_PER_MESSAGE));

/** The texts of saved papers, kept on this machine. */
export const textMessages = {
  /** Keeps the text of the page's own paper, if that is saved. */
  keepText: {
    from: FROM_PAGE,
    input: SeenTextSchema,
    output: type<KeepTextResult>(),
    maxPageChars: 4_500_000,
  },
  /** For each folded term, the keys of the papers whose kept text has it. */
  findInTexts: {
    from: FROM_EXTENSION,
    input: v.strictObject({ terms: Terms }),
    output: type<string[][]>(),
  },
  /** Where in the kept texts of papers the terms stand; papers without are left out. */
  snippets: {
    from: FROM_EXTENSION,
    input: v.strictObject({ keys: SomeKeys, terms: Terms }),
    output: type<{ key: string; parts: SnippetPart[] }[]>(),
  },
  /** What is known of the kept texts of a paper, oldest first, and how far its reader came. */
  listTexts: {
    from: FROM_EXTENSION,
    input: v.strictObject({ key: KeySchema }),
    output: type<PaperTexts>(),
  },
  /** One kept text with its words. */
  getText: {
    from: FROM_EXTENSION,
    input: v.strictObject({
      key: KeySchema,
      textHash: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
    }),
    output: type<KeptText | null>(),
  },
  /** All kept texts of these papers. */
  exportTexts: {
    from: FROM_EXTENSION,
    input: v.strictObject({ keys: SomeKeys }),
    output: type<KeptText[]>(),
  },
  /** Brings in texts of an exported file. */
  importTexts: {
    from: FROM_EXTENSION,
    input: v.strictObject({
      texts: v.pipe(v.array(KeptTextSchema), v.maxLength(MAX_TEXTS_PER_MESSAGE)),
    }),
    output: type<null>(),
  },
} satisfies Declarations;

import { pageEn } from './page.en.ts';
import { pageNl } from './page.nl.ts';
import type { TextPair, TranslatorOf } from './translator.ts';

/** What the first script of a document page says. */
export const PAGE_TEXTS: TextPair<typeof pageNl> = { nl: pageNl, en: pageEn };

export type PageTranslator = TranslatorOf<typeof pageNl>;

import { pageEn } from '../../utils/i18n/page.en.ts';
import { pageNl } from '../../utils/i18n/page.nl.ts';
import { sharedEn } from '../../utils/i18n/shared.en.ts';
import { sharedNl } from '../../utils/i18n/shared.nl.ts';
import type { TranslatorOf } from '../../utils/i18n/translator.ts';
import { readingEn } from './texts.en.ts';
import { readingNl } from './texts.nl.ts';

/** Spread, not merged: a document page carries no check along; a test holds that no key comes twice. */
export const READING_TEXTS = {
  nl: { ...pageNl, ...sharedNl, ...readingNl },
  en: { ...pageEn, ...sharedEn, ...readingEn },
};

export type ReadingTranslator = TranslatorOf<typeof READING_TEXTS.nl>;

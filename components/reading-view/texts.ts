import { pageEn } from '../../utils/i18n/page.en.ts';
import { pageNl } from '../../utils/i18n/page.nl.ts';
import { sharedEn } from '../../utils/i18n/shared.en.ts';
import { sharedNl } from '../../utils/i18n/shared.nl.ts';
import { merge, type TranslatorOf } from '../../utils/i18n/translator.ts';
import { readingEn } from './texts.en.ts';
import { readingNl } from './texts.nl.ts';

export const READING_TEXTS = {
  nl: merge(pageNl, sharedNl, readingNl),
  en: merge(pageEn, sharedEn, readingEn),
};

export type ReadingTranslator = TranslatorOf<typeof READING_TEXTS.nl>;

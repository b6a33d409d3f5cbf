import type { TranslatorOf } from '../utils/i18n/translator.ts';
import { OWN_PAGE_EN } from './own-page-texts.en.ts';
import { OWN_PAGE_NL } from './own-page-texts.nl.ts';

/** What the extension's own pages say; a document page does not carry these along. */
export const OWN_PAGE_TEXTS = { nl: OWN_PAGE_NL, en: OWN_PAGE_EN };

export type Translator = TranslatorOf<typeof OWN_PAGE_NL>;

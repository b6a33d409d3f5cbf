import { citedEn } from '../cited/en.ts';
import { citedNl } from '../cited/nl.ts';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import { ownPagesEn, ownPagesNl } from '../own-pages.ts';
import { translatorOf, type Language, type TranslatorOf } from '../translate.ts';
import { mijnEn } from './en.ts';
import { exchangeEn } from './exchange-en.ts';
import { exchangeNl } from './exchange-nl.ts';
import { keepingEn } from './keeping-en.ts';
import { keepingNl } from './keeping-nl.ts';
import { mijnNl } from './nl.ts';

const DUTCH = { ...nl, ...mijnNl, ...exchangeNl, ...ownPagesNl, ...citedNl, ...keepingNl };
const ENGLISH: typeof DUTCH = {
  ...en,
  ...mijnEn,
  ...exchangeEn,
  ...ownPagesEn,
  ...citedEn,
  ...keepingEn,
};

/** Of all texts, those of the extension's own pages too; a document page does not carry these along. */
export type MijnTranslator = TranslatorOf<typeof DUTCH>;

export function translateMijn(language: Language): MijnTranslator {
  return translatorOf(language === 'nl' ? DUTCH : ENGLISH);
}

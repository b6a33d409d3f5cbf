import { describe, expect, it } from 'vitest';
import { CARD_TEXTS } from '../../../components/cards/texts.ts';
import { cardsEn } from '../../../components/cards/texts.en.ts';
import { cardsNl } from '../../../components/cards/texts.nl.ts';
import { OWN_PAGE_TEXTS } from '../../../components/own-page-texts.ts';
import { READING_TEXTS } from '../../../components/reading-view/texts.ts';
import { readingEn } from '../../../components/reading-view/texts.en.ts';
import { readingNl } from '../../../components/reading-view/texts.nl.ts';
import { BROWSER_UI_TEXTS } from '../../../utils/i18n/browser-ui-texts.ts';
import { PAGE_TEXTS } from '../../../utils/i18n/page-texts.ts';
import { pageEn } from '../../../utils/i18n/page.en.ts';
import { pageNl } from '../../../utils/i18n/page.nl.ts';
import { sharedEn } from '../../../utils/i18n/shared.en.ts';
import { sharedNl } from '../../../utils/i18n/shared.nl.ts';
import { merge, translatorOf } from '../../../utils/i18n/translator.ts';

const SURFACES = { PAGE_TEXTS, CARD_TEXTS, READING_TEXTS, BROWSER_UI_TEXTS, OWN_PAGE_TEXTS };

describe('texts of several surfaces', () => {
  it('are put together', () => {
    const t = translatorOf(merge({ one: 'a' }, { many: (count: number) => `${count} b` }));
    expect([t('one'), t('many', 2)]).toEqual(['a', '2 b']);
  });

  it('are refused where one would shadow another', () => {
    expect(() => merge({ one: 'a' }, { two: 'b' }, { one: 'c' })).toThrow('one');
  });

  // The scripts of a document page spread them, without the check that merge() makes.
  it('have no key twice in a document page', () => {
    expect(Object.keys(merge(pageNl, sharedNl, cardsNl))).toHaveLength(
      Object.keys(pageNl).length + Object.keys(CARD_TEXTS.nl).length,
    );
    expect(merge(pageNl, sharedNl, readingNl)).toEqual(READING_TEXTS.nl);
    expect(merge(pageEn, sharedEn, readingEn)).toEqual(READING_TEXTS.en);
    expect(merge(sharedEn, cardsEn)).toEqual(CARD_TEXTS.en);
  });

  it('come from the base where a script did not bring them, and only there', () => {
    const base = translatorOf({ own: 'not this', page: 'page' });
    const t = translatorOf({ own: 'own' }, base);
    expect([t('own'), t('page')]).toEqual(['own', 'page']);
  });
});

describe.each(Object.entries(SURFACES))('%s', (_name, { nl, en }) => {
  it('has each text in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    expect([...Object.entries(nl), ...Object.entries(en)].filter(([, text]) => !text)).toEqual([]);
  });

  it('says no sentence under two keys', () => {
    const sentences = Object.values(nl)
      .map(String)
      .filter((text) => text.includes(' '));
    expect(sentences.filter((text, at) => sentences.indexOf(text) !== at)).toEqual([]);
  });
});

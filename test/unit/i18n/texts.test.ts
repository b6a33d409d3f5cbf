import { describe, expect, it } from 'vitest';
import { CARD_TEXTS } from '../../../components/cards/texts.ts';
import { OWN_PAGE_TEXTS } from '../../../components/own-page-texts.ts';
import { READING_TEXTS } from '../../../components/reading-view/texts.ts';
import { BROWSER_UI_TEXTS } from '../../../utils/i18n/browser-ui-texts.ts';
import { PAGE_TEXTS } from '../../../utils/i18n/page-texts.ts';
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

import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../utils/domain/paper.ts';
import type { KeptTextInfo } from '../../../../utils/domain/saved/kept-text.ts';
import { paperToSave, toKeep } from '../../../../utils/domain/saved/paper-to-save.ts';
import { quoteText } from '../../../../utils/domain/saved/quote-text.ts';
import type { Quote } from '../../../../utils/domain/saved/quote.ts';
import type { PaperToSave } from '../../../../utils/domain/saved/saved-paper.ts';
import { subjectToSave } from '../../../../utils/domain/saved/subject-to-save.ts';
import { differenceAddress, versionChange } from '../../../../utils/domain/saved/version-change.ts';

const NUMBER = '2031D00180';
const PLAIN = `https://www.tweedekamer.nl/kamerstukken/detail?id=${NUMBER}&did=${NUMBER}`;
const THING: PaperToSave = {
  key: NUMBER,
  title: 'Over de sluizen',
  kind: 'Motie',
  date: null,
  dossier: null,
  paperId: null,
  href: `${PLAIN}&x=1`,
};
const x = (count: number) => 'x'.repeat(count);
const hrefOf = (length: number) => `https://www.tweedekamer.nl/${x(length - 27)}`;

describe('a thing to keep', () => {
  it.each([
    ['title', '', NUMBER],
    ['title', x(1000), x(1000)],
    ['title', x(1001), x(1000)],
    ['kind', x(200), x(200)],
    ['kind', x(201), x(200)],
    ['kind', '', ''],
    ['dossier', x(20), x(20)],
    ['dossier', x(21), null],
    ['dossier', '', null],
    ['dossier', null, null],
    ['href', hrefOf(2000), hrefOf(2000)],
    ['href', hrefOf(2001), PLAIN],
    ['href', 'https://example.org/', PLAIN],
    ['href', PLAIN, PLAIN],
  ])('its %s', (field, given, kept) =>
    expect(toKeep({ ...THING, [field]: given })).toEqual({ ...THING, [field]: kept }),
  );

  it('keeps an address that does not fit where none can be built', () =>
    expect(toKeep({ ...THING, key: 'kst-24801-3', href: hrefOf(2001) }).href).toBe(hrefOf(2001)));
});

describe('a paper to save', () => {
  const paper: Paper = {
    id: 'kst-24801-3',
    number: NUMBER,
    kind: 'Motie',
    title: 'Over de sluizen',
    date: '2031-05-06',
    dossier: { number: '24801', title: null },
    submitters: [],
    href: PLAIN,
  };
  const saved = {
    key: NUMBER,
    title: 'Over de sluizen',
    kind: 'Motie',
    date: '2031-05-06',
    dossier: '24801',
    paperId: 'kst-24801-3',
    href: PLAIN,
  };
  it('goes by its number, else by its id', () => {
    expect(paperToSave(paper)).toEqual(saved);
    expect(paperToSave({ ...paper, number: null })).toEqual({ ...saved, key: 'kst-24801-3' });
    expect(paperToSave({ ...paper, id: null, dossier: null })).toEqual({
      ...saved,
      paperId: null,
      dossier: null,
    });
  });
  it('is none without either', () =>
    expect(paperToSave({ ...paper, number: null, id: null })).toBeNull());
});

describe('another thing to save', () => {
  const guid = '0123abcd-4567-89ab-cdef-0123456789ab';
  it.each([
    ['2031D00001', '', null],
    ['2031Z00001', 'Zaak', null],
    ['2031A00001', 'Activiteit', null],
    ['TZ203101-001', 'Toezegging', null],
    ['dossier:24801-02', 'Dossier', '24801-02'],
    [`persoon:${guid}`, 'Persoon', null],
    [`commissie:${guid}`, 'Commissie', null],
    [`fractie:${guid}`, 'Fractie', null],
    ['zoek:tag:zorg', 'Zoekopdracht', null],
    ['2031P00001', '', null],
  ])('%s is a %s', (key, kind, dossier) => {
    const thing = { key, title: 'Titel', href: PLAIN };
    const saved = { ...thing, kind, dossier, paperId: null };
    expect(subjectToSave(thing)).toEqual({ ...saved, date: null });
    expect(subjectToSave(thing, '2031-07-01')).toEqual({ ...saved, date: '2031-07-01' });
  });
});

describe('a new version of a paper', () => {
  const text = (firstSeen: string, lastSeen: string): KeptTextInfo => ({
    key: NUMBER,
    source: 'page',
    fileHash: null,
    certain: true,
    textHash: '',
    version: null,
    firstSeen,
    lastSeen,
    characters: 1,
  });
  const [EARLY, NOTICED, LATE] = [1, 2, 3].map((day) => `2031-07-0${day}T10:00:00Z`) as [
    string,
    string,
    string,
  ];

  it.each([
    ['not-saved', false, [text(EARLY, LATE), text(LATE, LATE)]],
    ['not-saved', false, []],
    ['no-text', true, []],
    ['difference', true, [text(EARLY, EARLY), text(LATE, LATE)]],
    ['difference', true, [text(EARLY, EARLY), text(EARLY, NOTICED)]],
    ['older-difference', true, [text(EARLY, LATE), text(EARLY, EARLY)]],
    ['open-first', true, [text(EARLY, EARLY)]],
    ['same-words', true, [text(EARLY, NOTICED)]],
    ['same-words', true, [text(EARLY, LATE)]],
    ['only-later', true, [text(NOTICED, NOTICED)]],
    ['only-later', true, [text(LATE, LATE)]],
  ] as const)('%s: saved %s', (change, isSaved, texts) =>
    expect(versionChange(texts, isSaved, NOTICED)).toBe(change),
  );

  it('is shown at an address of our own', () =>
    expect(differenceAddress('dossier:24801&x')).toBe(
      '/mijn.html?q=dossier%3A24801%26x&verschil=dossier%3A24801%26x',
    ));
});

describe('a quote', () => {
  it('is pasted as words, citation and address', () =>
    expect(
      quoteText({ words: '\n de woorden ', citation: 'Kamerstukken II', href: PLAIN } as Quote),
    ).toBe(`“de woorden” (Kamerstukken II)\n${PLAIN}`));
});

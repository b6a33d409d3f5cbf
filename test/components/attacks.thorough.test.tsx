// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import DOMPurify from 'dompurify';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContextPanel } from '../../components/context/ContextPanel.tsx';
import { MijnPage } from '../../components/mijn/MijnPage.tsx';
import { CitationCard } from '../../components/cards/CitationCard.tsx';
import { NoteCard } from '../../components/cards/NoteCard.tsx';
import type { ContextAnswer } from '../../utils/domain/context/paper-context.ts';
import { parseExportFile } from '../../utils/formats/export-file.ts';
import type { SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import { findNotes } from '../../utils/content/site/notes/find-notes.ts';
import type { Http } from '../../utils/sources/http.ts';
import { createContextClient } from '../../utils/sources/tk/context/context-client.ts';
import { createSchemaCache, type StoredSchema } from '../../utils/sources/tk/schema-cache.ts';
import { readPaper } from '../../utils/sources/tk/papers.ts';
import { harmsIn, skeleton } from '../attacks/harm.ts';
import { VECTORS } from '../attacks/vectors.ts';
import { answerFor } from '../official/hosts.ts';
import { OWN_WORLD } from '../official/server.ts';
import { readWorld } from '../official/world.ts';
import { OWN_PAGE_TEXTS } from '../../components/own-page-texts.ts';
import { translatorOf } from '../../utils/i18n/translator.ts';
import { cardTranslator } from '../../components/cards/texts.ts';
import { PAGE_TEXTS } from '../../utils/i18n/page-texts.ts';

const t = cardTranslator('nl', translatorOf(PAGE_TEXTS['nl']));
const base = { t, language: 'nl' as const };
const nothing = () => undefined;
const soon = () => Promise.resolve();

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.replaceChildren(place);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(() => {
  render(null, place);
  vi.restoreAllMocks();
});

/** Draws with harmless words and with a vector: nothing but the words may differ, and the vector must stand there as it is. */
async function expectOnlyWords(
  draw: (words: string) => void | Promise<void>,
  vector: string,
): Promise<void> {
  await draw('woord');
  const plain = skeleton(place);
  render(null, place);
  await draw(vector);
  expect(skeleton(place)).toBe(plain);
  expect(harmsIn(place)).toEqual([]);
  expect(place.textContent?.replace(/\s+/g, ' ')).toContain(vector.replace(/\s+/g, ' ').trim());
}

/** What DOMPurify, left to its defaults, would still take away from what was drawn. */
/** What the oracle would take out. A name for the ear is set as an attribute and never parsed: what it holds stays words. */
function removedFrom(root: Element): string[] {
  DOMPurify.sanitize(root.cloneNode(true), {
    ADD_ATTR: ['target', 'popover', 'slot', 'for', 'part'],
    ALLOW_DATA_ATTR: true,
    ALLOW_ARIA_ATTR: true,
    IN_PLACE: false,
  });
  return DOMPurify.removed
    .flatMap((one) => {
      if ('element' in one) return [one.element.nodeName];
      return one.attribute ? [one.attribute.name] : [];
    })
    .filter((name) => !/^(?:body|main|#document-fragment|aria-label)$/i.test(name));
}

/** Each of these tests draws thousands of things. */
const SLOW = 180_000;
/** Rows of mijn that are surely in sight. */
const ROWS = 5;
const VISIBLE = VECTORS.filter((vector) => vector.trim() !== '');
const paperOf = (words: string) =>
  readPaper(
    {
      DocumentNummer: '2031D00001',
      Volgnummer: 2,
      Soort: words,
      Titel: words,
      Onderwerp: words,
      Datum: words,
      DocumentActor: [{ ActorNaam: words, Relatie: 'Eerste ondertekenaar' }],
    },
    { Nummer: 36900, Toevoeging: null, Titel: words },
  );

describe('every vector', () => {
  it(
    'is words in a card of the service’s own record, and in a note',
    async () => {
      for (const vector of VISIBLE) {
        await expectOnlyWords((words) => {
          const paper = paperOf(words);
          if (!paper) throw new Error('no paper');
          render(
            <CitationCard
              {...{
                ...base,
                resolution: { status: 'found', id: 'kst-1-2', paper, source: 'tk-v5' } as never,
                doubts: [words],
                badges: [{ tone: 'plain', text: words } as never],
                related: [{ how: 'answer', paper: { ...paper, number: '2031D00002' } } as never],
                goOn: nothing,
                saved: false,
                toggleSaved: soon,
                copyReference: soon,
                firstLines: words,
                openBeside: soon,
                openedElsewhere: words,
              }}
            />,
            place,
          );
        }, vector);
        await expectOnlyWords(
          (words) =>
            render(
              <NoteCard {...{ ...base, label: '1', paragraphs: [[{ text: words }]] }} />,
              place,
            ),
          vector,
        );
        expect(removedFrom(place), vector).toEqual([]);
      }
    },
    SLOW,
  );

  it(
    'is words in the page mijn, as title, kind, tag and note',
    async () => {
      for (let from = 0; from < VISIBLE.length; from += ROWS) {
        const vectors = VISIBLE.slice(from, from + ROWS);
        await showMijn(vectors.map((_, n) => `woord ${n}`));
        const plain = skeleton(place);
        render(null, place);
        await showMijn(vectors);
        expect(skeleton(place)).toBe(plain);
        expect(harmsIn(place)).toEqual([]);
        for (const vector of vectors)
          expect(place.textContent?.replace(/\s+/g, ' ')).toContain(
            vector.replace(/\s+/g, ' ').trim(),
          );
        render(null, place);
      }
    },
    SLOW,
  );

  it(
    'is words in a note that the page shows',
    async () => {
      for (const vector of VISIBLE) {
        const page = pageWithNote(vector);
        place.append(page);
        const { notes } = await findNotes(page, () => Promise.resolve([]));
        page.remove();
        for (const { note } of notes) {
          render(
            <NoteCard
              {...{
                ...base,
                label: note.label,
                paragraphs: note.paragraphs.map((words) => [{ text: words }]),
              }}
            />,
            place,
          );
          expect(harmsIn(place), vector).toEqual([]);
          expect(removedFrom(place), vector).toEqual([]);
          render(null, place);
        }
      }
    },
    SLOW,
  );

  it('is refused or harmless in a file that is put back', () => {
    const good = {
      key: '2031D00001',
      title: 'x',
      kind: '',
      date: null,
      dossier: null,
      paperId: null,
      href: 'https://www.tweedekamer.nl/',
      savedAt: '2031-07-28T10:00:00.000Z',
      tags: [],
      note: '',
      state: 'new',
      changedAt: '2031-07-28T10:00:00.000Z',
      removedAt: '',
    };
    const free = new Set(['title', 'kind', 'note', 'tags']);
    for (const vector of VISIBLE) {
      for (const field of Object.keys(good)) {
        const read = parseExportFile(
          JSON.stringify({
            format: 'kamerlezer-mijn',
            version: 1,
            papers: [{ ...good, [field]: field === 'tags' ? [vector] : vector }],
          }),
        );
        const [record] = 'records' in read ? read.records : [];
        if (record && 'paper' in record && !free.has(field))
          expect([field, String(record.paper[field as 'key'])].join('=')).toMatch(
            /^(?:dossier|paperId|key)=[\w.:()-]{1,80}$/,
          );
      }
      expect(parseExportFile(vector)).toHaveProperty('refusal');
    }
  });
});

/** A page whose text has a note mark, and its note at the foot. */
function pageWithNote(words: string): HTMLElement {
  const page = document.createElement('div');
  const text = document.createElement('p');
  text.append(
    'Aan de Voorzitter, zie het stuk',
    Object.assign(document.createElement('sup'), { textContent: '1' }),
    '.',
  );
  const item = document.createElement('li');
  item.append(Object.assign(document.createElement('sup'), { textContent: '1' }), ` Zie ${words}`);
  const list = document.createElement('ol');
  list.append(item);
  page.append(text, list);
  return page;
}

const ARCHIVE = {
  quotes: [],
  find: () => Promise.resolve([]),
  snippets: () => Promise.resolve([]),
  texts: () => Promise.resolve({ texts: [], place: null }),
  difference: () => Promise.resolve(null),
  copy: soon,
};

async function showMijn(all: string[]): Promise<void> {
  const list = all.map((words, n): SavedPaper => {
    const key = `2031D${10_000 + n}`;
    return {
      key,
      title: words,
      kind: words,
      date: null,
      dossier: null,
      paperId: null,
      href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
      savedAt: '2031-07-01T10:00:00.000Z',
      changedAt: '2031-07-01T10:00:00.000Z',
      tags: [`${n} ${words}`],
      note: words,
      state: 'new',
      stance: '',
      colour: '',
    };
  });
  const view = {
    t: translatorOf(OWN_PAGE_TEXTS['nl']),
    language: 'nl' as const,
    list,
    bin: [],
    health: null,
    view: { query: '', order: 'saved' as const, shelf: 'list' as const },
    today: '2031-07-31',
    changes: {
      edit: () => Promise.resolve([]),
      undo: soon,
      editQuotes: () => Promise.resolve([]),
    },
    exchange: {
      lastExportAt: null,
      exportAs: nothing as never,
      check: () => Promise.resolve({ refusal: 'empty' as const }),
    },
    setView: nothing,
    dismissRescue: nothing,
    archive: ARCHIVE,
    differenceOf: null,
    at: null,
  };
  render(<MijnPage {...view} />, place);
  await new Promise((resolve) => setTimeout(resolve, 5));
}

const OWN = readWorld(OWN_WORLD);

/** The context of a paper whose service answers with foreign words in every field that is text. */
async function contextWith(words: string): Promise<ContextAnswer> {
  const http: Http = {
    getText: (address) => {
      const { hostname, pathname, search } = new URL(address);
      const body = String(
        answerFor(
          OWN,
          { host: hostname, path: pathname, query: search.slice(1) },
          { v5: true, v2: false },
        )?.body ?? '',
      );
      return Promise.resolve(
        pathname.endsWith('$metadata')
          ? body
          : JSON.stringify(
              JSON.parse(body, (name, value: unknown) =>
                typeof value === 'string' &&
                /^[A-Z]/.test(name) &&
                /\p{L}{3}/u.test(value) &&
                !FIXED.test(name) &&
                !/^[\da-f-]{36}$/i.test(value)
                  ? words
                  : value,
              ),
            ),
      );
    },
  };
  const kept = new Map<string, StoredSchema>();
  const cache = {
    model: (version: string) => Promise.resolve(kept.get(version)),
    keepModel: (one: StoredSchema) => Promise.resolve(void kept.set(one.version, one)),
  };
  const context = await createContextClient(
    http,
    () => 0,
    createSchemaCache(http, cache, () => 0),
  ).context({ number: '2031D00030', ondernummer: 30 });
  return context ? { state: 'known', context } : { state: 'none' };
}

/** Fields that decide what a record is; foreign words there change what is shown, not how. */
const FIXED =
  /^(?:Nummer|Id|Relatie|Soort|Status|BesluitSoort|ActorFractie|FractieNaam|ExterneIdentifier|Extensie|.*Datum|.*Tijd|Toevoeging|Kamer)$/;

describe('the panel', () => {
  it(
    'shows every one of them as words',
    async () => {
      const show = async (words: string) =>
        render(
          <ContextPanel
            {...{
              language: 'nl' as const,
              answer: await contextWith(words),
              badges: [],
              officialText: null,
              publisherOut: false,
              today: '2031-08-01',
              copy: soon,
              download: nothing,
              retry: nothing,
              close: nothing,
              follow: {
                isFollowed: () => false,
                isSaved: () => false,
                toggleFollow: soon,
                toggleSaved: soon,
              },
            }}
          />,
          place,
        );
      await show('woord');
      const plain = skeleton(place);
      expect(place.textContent).toContain('woord');
      for (const vector of VISIBLE) {
        await show(vector);
        expect(harmsIn(place)).toEqual([]);
        expect(removedFrom(place)).toEqual([]);
        expect(skeleton(place), vector).toBe(plain);
      }
    },
    SLOW,
  );
});

describe('these tests', () => {
  it('have more than three hundred vectors', () => expect(VISIBLE.length).toBeGreaterThan(300));

  it.each<[string, Record<string, string>]>([
    ['a', { href: 'javascript:hit(1)' }],
    ['p', { onclick: 'hit(1)' }],
    ['iframe', {}],
    ['script', {}],
    ['img', { src: 'https://kwaad.example/x' }],
  ])('would see harm: %s %j', (tag, attributes) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    place.append(element);
    expect(harmsIn(place)).not.toEqual([]);
    if (tag !== 'img') expect(removedFrom(place)).not.toEqual([]);
  });
});

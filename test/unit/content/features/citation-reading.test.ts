// @vitest-environment jsdom
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPassages } from '../../../../utils/citations/read-passages.ts';
import { CitationReading } from '../../../../utils/content/features/citations/citation-reading.ts';
import { CitationsAskedSchema } from '../../../../utils/messaging/reading-citations-schema.ts';
import {
  MAX_PASSAGE_CHARS,
  MAX_PASSAGE_PARAGRAPHS,
  type CitationsAsked,
  type CitationsRead,
} from '../../../../utils/messaging/reading-citations.ts';
import type { Note } from '../../../../utils/content/site/notes/note.ts';
import { createCitationReader } from '../../../../utils/background/resolver/citation-service.ts';

const sent: CitationsAsked[] = [];
const background = vi.hoisted(() => ({ answer: (_asked: never): unknown => undefined }));
vi.mock('../../../../utils/messaging/client.ts', () => ({
  send: (_name: string, input: never) => Promise.resolve(background.answer(input)),
}));

const read = createCitationReader({
  officialXml: () => Promise.resolve(null),
  now: () => 0,
  sleep: () => new Promise(() => undefined),
});

beforeEach(() => {
  sent.length = 0;
  background.answer = (asked: CitationsAsked) => {
    sent.push(v.parse(CitationsAskedSchema, JSON.parse(JSON.stringify(asked))));
    return read(asked);
  };
});

function textOf(...paragraphs: string[]): HTMLElement {
  const root = document.createElement('div');
  root.append(
    ...paragraphs.map((words) =>
      Object.assign(document.createElement('p'), { textContent: words }),
    ),
  );
  document.body.replaceChildren(root);
  return root;
}

const note = (label: string, ...paragraphs: string[]): Note => ({ label, paragraphs, place: null });
const PAPER = { dossier: '36410', paperId: null };
const DEFINED = 'De notitie (Kamerstuk 35 625, nr. 4, hierna: «Beleidsnota») is van mei.';

async function readAll(
  text: HTMLElement,
  notes: Note[] = [],
  signal = new AbortController().signal,
) {
  const reading = new CitationReading(PAPER);
  const blocks = await reading.read(notes, text, signal);
  return {
    reading,
    found: blocks.map(
      ({ block, citations }) =>
        `${block.text.slice(0, 12)}: ${citations.map(({ raw, id }) => `${raw}=${id ?? ''}`).join(' ')}`,
    ),
  };
}

describe('CitationReading', () => {
  it('sends only what may hold a citation, and gives it with its blocks', async () => {
    const { found } = await readAll(
      textOf('Geen stuk hier.', 'Zie stuk nr. 12 van mei.', 'Ook hier niets.', 'En 24 801, nr. 6.'),
    );
    expect(found).toEqual([
      'Zie stuk nr.: stuk nr. 12=kst-36410-12',
      'En 24 801, n: 24 801, nr. 6=kst-24801-6',
    ]);
    expect(
      sent.flatMap(({ passages }) => passages.flatMap(({ paragraphs }) => paragraphs)),
    ).toEqual(['Zie stuk nr. 12 van mei.', 'En 24 801, nr. 6.']);
  });

  it('finds names that the paper gives where nothing else stands, from there on', async () => {
    const { found } = await readAll(
      textOf(
        'De Beleidsnota komt nog.',
        DEFINED,
        'Wat de Beleidsnota zegt.',
        'Op 3 mei kwam de Beleidsnota.',
        'Niets.',
      ),
    );
    expect(found).toEqual([
      'De notitie (: Kamerstuk 35 625, nr. 4=kst-35625-4',
      'Wat de Belei: Beleidsnota=kst-35625-4',
      'Op 3 mei kwa: Beleidsnota=kst-35625-4',
    ]);
  });

  it('reads notes in their order, and once more with the names that the text gives', async () => {
    const notes = [
      note('1', 'Kamerstuk 24 801, nr. 6.'),
      note('2', 'Ibid.', 'Zie de Beleidsnota.'),
    ];
    const { reading } = await readAll(textOf(DEFINED), notes);
    expect(notes.map((one) => reading.ofNote(one).map(({ id }) => id))).toEqual([
      ['kst-24801-6'],
      ['kst-24801-6', 'kst-35625-4'],
    ]);
    expect(reading.ofParagraph(notes[1] as Note, 1).map(({ raw }) => raw)).toEqual(['Beleidsnota']);
    expect(reading.ofParagraph(note('3', 'x'), 0)).toEqual([]);
  });

  it('holds names of notes in the text', async () => {
    const { found } = await readAll(textOf('Wat de Beleidsnota zegt.'), [note('1', DEFINED)]);
    expect(found).toEqual(['Wat de Belei: Beleidsnota=kst-35625-4']);
  });

  it('cuts a long paper into messages of bounded size and reads it as one', async () => {
    const filler = 'x '.repeat(5000);
    const notes = Array.from({ length: 30 }, (_, index) =>
      note(String(index), index === 0 ? 'Kamerstuk 24 801, nr. 6.' : `Ibid. ${filler}`),
    );
    const paragraphs = [
      DEFINED,
      ...Array.from({ length: 30 }, (_, index) => `In ${2000 + index} de Beleidsnota ${filler}`),
    ];
    const { reading, found } = await readAll(textOf(...paragraphs), notes);
    expect(sent.length).toBeGreaterThan(10);
    expect(Math.max(...sent.map((one) => JSON.stringify(one).length))).toBeLessThan(64_000);
    expect(notes.every((one) => reading.ofNote(one)[0]?.id === 'kst-24801-6')).toBe(true);
    expect(found).toHaveLength(31);
  });

  it('reads the same as one reading of all paragraphs in their order', async () => {
    const paragraphs = [
      'De motie-Bos (36 410, nr. 7) en nr. 8.',
      'Kamerstuk 35 625, nr. 4; was nr. 3, hierna: «Nota A».',
      'Geen.',
      'De Nota A en motie-Kuipers.',
      'Bijlage bij Nota A (hierna: «Bijlage»)',
      'De Bijlage.',
      'Ibid.',
      't.a.p.',
      'Besluit van de minister',
      'art. 3 Awb',
    ];
    const whole = readPassages(
      paragraphs.map((text, at) => ({ at, paragraphs: [text] })),
      { dossier: '36410', labels: [], aliases: [], notes: false },
    );
    const { found } = await readAll(textOf(...paragraphs));
    const expected = whole.read.flatMap(([citations = []], index) =>
      citations.length > 0
        ? [
            `${(paragraphs[index] as string).slice(0, 12)}: ${citations.map(({ raw, id }) => `${raw}=${id ?? ''}`).join(' ')}`,
          ]
        : [],
    );
    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(4);
  });

  it('reads the begin of a paragraph without end', async () => {
    const { found } = await readAll(textOf(`Kamerstuk 24 801, nr. 6. ${'abc '.repeat(600_000)}`));
    expect(found).toEqual(['Kamerstuk 24: Kamerstuk 24 801, nr. 6=kst-24801-6']);
  });

  it('cuts a paragraph whose last space stands at the limit to what a message may carry', async () => {
    const begin = 'Kamerstuk 24 801, nr. 6. ';
    const { found } = await readAll(
      textOf(`${begin}${'a'.repeat(MAX_PASSAGE_CHARS - begin.length)} rest`),
    );
    expect(found).toEqual(['Kamerstuk 24: Kamerstuk 24 801, nr. 6=kst-24801-6']);
  });

  it('reads the begin of a note without end, and all that comes after it', async () => {
    const cited = 'Kamerstuk 24 801, nr. 6.';
    const notes = [
      note('1', cited, ...Array.from({ length: MAX_PASSAGE_PARAGRAPHS }, () => 'x')),
      note('2', cited, ...Array.from({ length: 3 }, () => 'abc '.repeat(MAX_PASSAGE_CHARS / 5))),
    ];
    const { reading, found } = await readAll(textOf('En 24 801, nr. 7.'), notes);
    expect(notes.map((one) => reading.ofNote(one).map(({ id }) => id))).toEqual([
      ['kst-24801-6'],
      ['kst-24801-6'],
    ]);
    expect(reading.ofParagraph(notes[0] as Note, MAX_PASSAGE_PARAGRAPHS)).toEqual([]);
    expect(Math.max(...sent.map((one) => JSON.stringify(one).length))).toBeLessThan(4_500_000);
    expect(found).toEqual(['En 24 801, n: 24 801, nr. 7=kst-24801-7']);
  });

  it('relies on no answer that does not fit its question', async () => {
    background.answer = (): CitationsRead => ({
      read: [[[{ start: 0, end: 99, id: 'kst-1-2', kind: 'kamerstuk', reading: 'exact' }]]],
      given: [],
    });
    await expect(readAll(textOf('Stuk 7.'))).rejects.toThrow('mismatched-citations');
  });

  it('asks no more once the page is left', async () => {
    const off = new AbortController();
    const answer = background.answer;
    background.answer = (asked: never) => {
      off.abort();
      return answer(asked);
    };
    const { found } = await readAll(
      textOf(...Array.from({ length: 20 }, () => `Kamerstuk 24 801, nr. 6 ${'x '.repeat(5000)}`)),
      [],
      off.signal,
    );
    expect(found).toEqual([]);
    expect(sent).toHaveLength(1);
  });
});

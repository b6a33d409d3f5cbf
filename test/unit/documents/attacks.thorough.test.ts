// @vitest-environment jsdom
import DOMPurify from 'dompurify';
import {
  Document as WordFile,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert } from '../../../utils/documents/convert.ts';
import { drawBlocks, startDrawing } from '../../../utils/documents/draw.ts';
import { plainParagraphs } from '../../../utils/documents/inline-text.ts';
import {
  BlocksSchema,
  IMAGE_TYPES,
  NotesSchema,
  type Block,
  type DocumentModel,
  type Gap,
  type Inline,
} from '../../../utils/documents/model.ts';
import { harmsIn, skeleton } from '../../attacks/harm.ts';
import { BAD_ADDRESSES, VECTORS } from '../../attacks/vectors.ts';
import { pdfWith } from '../../attacks/pdf-with.ts';

const SLOW = 120_000;

/** jsdom gives no addresses to things in memory. */
beforeAll(() => {
  Object.assign(URL, { createObjectURL: () => 'blob:https://www.tweedekamer.nl/1' });
});

const TEXTS = { gap: ({ what }: Gap) => what, picture: 'afbeelding' };

/** Draws a model as the reading view does: after the check at its door. */
function draw(model: DocumentModel): HTMLElement {
  const blocks = v.parse(BlocksSchema, structuredClone(model.blocks));
  const notes = v.parse(NotesSchema, structuredClone(model.notes));
  const place = document.createElement('article');
  place.append(
    ...drawBlocks(blocks, startDrawing(document, TEXTS)),
    ...notes.flatMap((note) => drawBlocks(note.blocks, startDrawing(document, TEXTS))),
  );
  return place;
}

/** Elements that a paper may become, and nothing else. */
const ALLOWED = new Set(
  'p h1 h2 h3 h4 h5 h6 strong em u s sup sub span br a ol ul li table tr th td div figure img tbody'.split(
    ' ',
  ),
);
const ALLOWED_ATTRIBUTES = new Set([
  'href',
  'rel',
  'target',
  'colspan',
  'rowspan',
  'data-labels',
  'data-tabel',
  'data-bladzijde',
  'alt',
  'src',
]);

/** @param oracle DOMPurify takes its time; not every one of thousands of drawings is shown to it */
function expectHarmless(place: HTMLElement, why: string, oracle = true): void {
  expect(harmsIn(place), why).toEqual([]);
  for (const element of place.querySelectorAll('*')) {
    expect(ALLOWED, why).toContain(element.localName);
    for (const name of element.getAttributeNames()) expect(ALLOWED_ATTRIBUTES, why).toContain(name);
  }
  if (oracle) expect(cleanedOf(place), why).toBe(skeleton(place));
}

/** The same drawing after DOMPurify, which knows what we may draw and would take away anything else. */
function cleanedOf(place: HTMLElement): string {
  const copy = place.cloneNode(true) as HTMLElement;
  DOMPurify.sanitize(copy, {
    ALLOWED_TAGS: [...ALLOWED, 'article'],
    ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
    ALLOWED_URI_REGEXP: /^(?:https:|blob:)/,
    ADD_URI_SAFE_ATTR: [...ALLOWED_ATTRIBUTES].filter((name) => name !== 'href' && name !== 'src'),
    SAFE_FOR_XML: false,
    IN_PLACE: true,
  });
  return skeleton(copy);
}

const koop = (inside: string) =>
  `<?xml version="1.0"?><officiele-publicatie><kamerstuk><stuk><titel>BRIEF</titel><algemeen><vrije-tekst><tekst>${inside}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a text becomes: a drawing, or a word for why it cannot be read. */
async function outcome(xml: string): Promise<HTMLElement | string> {
  return convert({ xml }).then(
    ({ model }) => draw(model),
    (error: Error) => error.name,
  );
}

describe('the publisher’s XML', () => {
  it(
    'shows every vector that is written as words, as words',
    async () => {
      for (const vector of VECTORS.map(escaped).filter((text) => text.trim() !== '')) {
        const place = await outcome(
          koop(
            `<al>Voor ${vector} na.<noot><noot.nr>1</noot.nr><noot.al>Noot ${vector}</noot.al></noot></al><tussenkop>Kop ${vector}</tussenkop><lijst><li><li.nr>${vector}</li.nr><al>punt</al></li></lijst>`,
          ),
        );
        if (typeof place === 'string') throw new Error(`${place}: ${vector}`);
        expectHarmless(place, vector, false);
      }
    },
    SLOW,
  );

  it(
    'draws nothing of every vector that is written as markup, or says that it cannot be read',
    async () => {
      for (const vector of VECTORS) {
        for (const inside of [
          `<al>${vector}</al>`,
          `<al>x</al>${vector}`,
          `<al ${vector}>x</al>`,
          `<al><nadruk type="${vector}">x</nadruk></al>`,
          `<al><![CDATA[${vector}]]></al>`,
          `<plaatje><illustratie naam="${vector}" url="${vector}"/></plaatje><al>x</al>`,
          `<table><tgroup cols="${vector}"><tbody><row><entry namest="${vector}" morerows="${vector}"><al>x</al></entry></row></tbody></tgroup></table>`,
        ]) {
          const place = await outcome(koop(inside));
          if (typeof place === 'string') expect(place).toBe('Unreadable');
          else expectHarmless(place, inside, false);
        }
      }
    },
    SLOW,
  );

  it('links to nothing but what is encrypted', async () => {
    for (const address of BAD_ADDRESSES) {
      const place = await outcome(
        koop(`<al><extref soort="URL" doc="${escaped(address)}">hier</extref> en daar</al>`),
      );
      expect(
        typeof place === 'string'
          ? place
          : [...place.querySelectorAll('a')]
              .map((link) => link.protocol)
              .filter((protocol) => protocol !== 'https:'),
        address,
      ).toEqual([]);
    }
  });

  it.each([50, 500, 1000, 2000, 5000, 50_000])(
    'that is nested %i deep is drawn or said to be unreadable, and never breaks what reads it',
    async (depth) => {
      for (const [open, close] of [
        ['<lijst><li><al>x</al>', '</li></lijst>'],
        ['<nadruk>', '</nadruk>'],
        ['<divisie>', '</divisie>'],
        ['<al><noot><noot.nr>1</noot.nr><noot.al>x', '</noot.al></noot></al>'],
      ] as const) {
        const place = await outcome(
          koop(`<al>${open.repeat(depth)}x${close.repeat(depth)}</al>`),
        ).catch((error: Error) => error);
        expect(place instanceof Error ? place.message : '', `${open} ${depth}`).toBe('');
      }
    },
    SLOW,
  );
});

describe('a Word file', () => {
  it(
    'shows every vector as words, in its text, its notes and its links’ words',
    async () => {
      const words = VECTORS.map(escaped).filter((text) => text.trim() !== '');
      const footnotes = Object.fromEntries(
        words.map((text, n) => [
          n + 1,
          { children: [new Paragraph({ children: [new TextRun(text)] })] },
        ]),
      );
      const children = words.map(
        (text, n) =>
          new Paragraph({
            children: [
              new TextRun(`Voor ${text}`),
              new FootnoteReferenceRun(n + 1),
              new ExternalHyperlink({
                link: 'https://voorbeeld.example/',
                children: [new TextRun(text)],
              }),
            ],
          }),
      );
      const { model } = await convert({
        bytes: new Uint8Array(
          await Packer.toBuffer(new WordFile({ sections: [{ children }], footnotes })),
        ),
      });
      expectHarmless(draw(model), 'docx');
      expect(
        plainParagraphs(model.blocks)
          .map(squeezed)
          .filter((text) => text.startsWith('Voor')),
      ).toHaveLength(words.length);
    },
    SLOW,
  );

  it('links to nothing but what is encrypted', async () => {
    const children = BAD_ADDRESSES.map(
      (link) =>
        new Paragraph({
          children: [
            new ExternalHyperlink({ link: escaped(link), children: [new TextRun('hier')] }),
          ],
        }),
    );
    const { model } = await convert({
      bytes: new Uint8Array(await Packer.toBuffer(new WordFile({ sections: [{ children }] }))),
    });
    expect(
      [...draw(model).querySelectorAll('a')]
        .map(({ protocol }) => protocol)
        .filter((protocol) => protocol !== 'https:'),
    ).toEqual([]);
  });
});

describe('a PDF', () => {
  it(
    'shows every vector as words; its scripts, links, forms and files stay in it',
    async () => {
      const words = VECTORS.map((vector) => vector.replace(/[^ -~]/g, '').slice(0, 90)).filter(
        (text) => text.trim() !== '',
      );
      const { source, model } = await convert({ bytes: pdfWith(words) });
      expect(source).toBe('pdf');
      const place = draw(model);
      expectHarmless(place, 'pdf');
      expect(place.textContent).toContain('onerror=hit(1)');
      expect(place.querySelectorAll('a')).toHaveLength(0);
    },
    SLOW,
  );
});

/** Any model at all, made of vectors and of anything. */
const words = fc.oneof(fc.constantFrom(...VECTORS), fc.string({ unit: 'binary' }));
const address = fc.oneof(
  fc.constantFrom(...BAD_ADDRESSES, ...VECTORS),
  fc.webUrl({ validSchemes: ['http', 'https', 'ftp'] }),
);
const { inline, block } = fc.letrec<{ inline: Inline; block: Block }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      kind: fc.constant('text' as const),
      text: words,
      styles: fc.uniqueArray(fc.constantFrom('bold' as const, 'italic' as const, 'sup' as const)),
    }),
    fc.constant({ kind: 'break' as const }),
    fc.record({ kind: fc.constant('page-mark' as const), page: words }),
    fc.record({ kind: fc.constant('note-mark' as const), note: fc.nat(5) }),
    fc.record({
      kind: fc.constant('link' as const),
      href: address,
      inlines: fc.array(tie('inline'), { maxLength: 2 }),
    }),
  ),
  block: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      kind: fc.constant('paragraph' as const),
      inlines: fc.array(tie('inline'), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.integer({ min: -1, max: 9 }),
      inlines: fc.array(tie('inline'), { maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(
        fc.record({ label: fc.option(words), blocks: fc.array(tie('block'), { maxLength: 2 }) }),
        { maxLength: 2 },
      ),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(
        fc.array(
          fc.record({
            header: fc.boolean(),
            colSpan: fc.integer({ min: -1, max: 2000 }),
            rowSpan: fc.integer({ min: 0, max: 3 }),
            blocks: fc.array(tie('block'), { maxLength: 1 }),
          }),
          { maxLength: 2 },
        ),
        { maxLength: 2 },
      ),
    }),
    fc.record({
      kind: fc.constant('image' as const),
      base64: words,
      type: fc.constantFrom(...IMAGE_TYPES, '', 'image/svg+xml', 'text/html'),
      alt: words,
    }),
  ),
}));

describe('any model', () => {
  it('has no address that is not written out', () => {
    const withLink = (href: string) => [
      { kind: 'paragraph', inlines: [{ kind: 'link', href, inlines: [] }] },
    ];
    expect(
      [
        'https://www.tweedekamer.nl/',
        'https:kwaad.example',
        'https:/kwaad.example',
        '//kwaad.example',
      ].map((href) => v.is(BlocksSchema, withLink(href))),
    ).toEqual([true, false, false, false]);
  });

  it(
    'is refused at the door or drawn as DOMPurify would leave it',
    () => {
      let drawn = 0;
      fc.assert(
        fc.property(block, inline, (one, other) => {
          const model: DocumentModel = {
            blocks: [one, { kind: 'paragraph', inlines: [other] }],
            notes: [],
          };
          if (!v.is(BlocksSchema, model.blocks)) return;
          drawn += 1;
          expectHarmless(draw(model), JSON.stringify(one));
        }),
        { numRuns: Number(process.env['SOAK_RUNS'] ?? 400) },
      );
      expect(drawn).toBeGreaterThan(100);
    },
    SLOW,
  );
});

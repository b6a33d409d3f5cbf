// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { officialNotes } from '../../../../utils/background/resolver/official-notes.ts';
import { findNotes } from '../../../../utils/content/site/notes/find-notes.ts';

function text(html: string): HTMLElement {
  document.body.replaceChildren(
    document.createRange().createContextualFragment(`<div id="text">${html}</div>`),
  );
  return document.querySelector('#text') as HTMLElement;
}

const noOfficial = () => Promise.resolve([]);
const summary = async (html: string, xml: string | null = null) => {
  const file = () => Promise.resolve(xml === null ? null : { xml });
  const found = await findNotes(text(html), () => officialNotes(file, 'kst-24801-7'));
  return {
    rung: found.rung,
    notes: found.notes.map(({ note }) => [note.label, ...note.paragraphs]),
  };
};

const XML = `<?xml version="1.0"?><officiele-publicatie><metadata><meta content="x"/></metadata><kamerstuk><stuk>
  <al>Het plan van eind 2020<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk 24 801, nr. 7</noot.al></noot> berichtte dat.</al>
  <al>Zoals de commissie vroeg in haar brief.<noot type="voet"><noot.nr>2</noot.nr><noot.al>Eerste alinea.</noot.al><noot.al>Tweede alinea.</noot.al></noot> En verder niets.</al>
</stuk></kamerstuk></officiele-publicatie>`;
const PAGE =
  '<p>Het plan van eind 20201 berichtte<br />\n   dat.</p><p>Zoals de commissie vroeg in haar brief.2 En verder niets.</p>';

describe('the ladder of notes', () => {
  it('follows links in the page', async () => {
    const html =
      '<p>Een zin.<a href="#n1">1</a></p><div><p id="n1"><a href="#t1">1</a> De noot zelf. \u21a9\ufe0e</p></div>';
    expect(await summary(html)).toEqual({ rung: 'linked', notes: [['1', 'De noot zelf.']] });
  });

  it("follows the publisher's own markup, whose target is an empty anchor", async () => {
    const html =
      '<p>Een vraag?<a class="nootnum" href="#ID-d37e57">1</a></p>' +
      '<div id="noten"><div class="voet noot"><h5><a href="#close">X</a> Noot </h5>' +
      '<sup><span class="nootnum"><a id="ID-d37e57"></a>1</span></sup><p>Het antwoord.</p></div></div>';
    expect(await summary(html)).toEqual({ rung: 'linked', notes: [['1', 'Het antwoord.']] });
  });

  it.each([
    [
      'an item is there twice',
      '<ol><li>De eerste.</li><li>De eerste.</li><li>De tweede.</li></ol>',
    ],
    ['an item is gone', '<ol><li>De tweede.</li></ol>'],
    [
      'only another list stands behind the text',
      '<ol><li>Bijlage.</li><li>Besluit.</li><li>Verslag.</li></ol>',
    ],
  ])('takes no notes from a list without a note for each mark: %s', async (_, list) => {
    expect(
      await summary(`<p>Een<sup>1</sup> en twee<sup>2</sup>, 40 km<sup>2</sup>.</p>${list}`),
    ).toEqual({ rung: 'none', notes: [] });
  });

  it('finds the list of notes among others, and notes that are cut into several lists', async () => {
    const marked = '<p>Een<sup>1</sup> en twee<sup>2</sup>.</p>';
    for (const lists of [
      '<ol><li>Bijlage.</li></ol><ol><li>De eerste.</li><li>De tweede.</li></ol>',
      '<ol><li>De eerste.</li></ol><ol start="2"><li>De tweede.</li></ol>',
    ]) {
      expect(await summary(marked + lists)).toEqual({
        rung: 'superscript',
        notes: [
          ['1', 'De eerste.'],
          ['2', 'De tweede.'],
        ],
      });
    }
  });

  it('pairs sup marks with the list at the end', async () => {
    const html =
      '<p>Een<sup>1</sup> en twee<sup>[2]</sup>.</p><ol><li>De eerste.</li><li>De tweede.</li></ol>';
    expect(await summary(html)).toEqual({
      rung: 'superscript',
      notes: [
        ['1', 'De eerste.'],
        ['2', 'De tweede.'],
      ],
    });
  });

  it('pairs sup marks with paragraphs that begin with their number', async () => {
    const html =
      '<p>Een<sup>1</sup> en twee<sup>2</sup>.</p><p><sup>1</sup>De eerste.</p><p>2 De tweede.</p>';
    expect(await summary(html)).toEqual({
      rung: 'superscript',
      notes: [
        ['1', 'De eerste.'],
        ['2', 'De tweede.'],
      ],
    });
  });

  it('uses each note once: marks with the same number take the next note that has it', async () => {
    const html =
      '<p>Een<sup>1</sup>, bijlage<sup>1</sup>.</p><p><sup>1</sup>De eerste.</p><p><sup>1</sup>Van de bijlage.</p>';
    expect((await summary(html)).notes).toEqual([
      ['1', 'De eerste.'],
      ['1', 'Van de bijlage.'],
    ]);
  });

  it('leaves a second mark without a note of its own as text', async () => {
    const html = '<p>Een<sup>1</sup> en nog eens<sup>1</sup>.</p><p><sup>1</sup>De eerste.</p>';
    expect((await summary(html)).notes).toEqual([['1', 'De eerste.']]);
  });

  it('lays the official text over bare digits, years included', async () => {
    const found = await findNotes(text(PAGE), () =>
      officialNotes(() => Promise.resolve({ xml: XML }), 'kst-24801-7'),
    );
    expect(found.rung).toBe('official');
    expect(
      found.notes.map(({ note, range }) => [
        note.label,
        range?.start.node.data.slice(range.start.offset, range.end.offset),
      ]),
    ).toEqual([
      ['1', '1'],
      ['2', '2'],
    ]);
    expect(found.notes[0]?.range?.start.offset).toBe('Het plan van eind 2020'.length);
    expect(found.notes[1]?.note.paragraphs).toEqual(['Eerste alinea.', 'Tweede alinea.']);
  });

  it('drops a note whose digits do not stand where the official text has them', async () => {
    expect(await summary(PAGE.replace('20201', '2020'), XML)).toEqual({
      rung: 'official',
      notes: [['2', 'Eerste alinea.', 'Tweede alinea.']],
    });
  });

  it('drops a note whose surroundings occur twice', async () => {
    expect((await summary(PAGE + PAGE, XML)).rung).toBe('none');
  });

  it('gives nothing without an official text, and does not ask for it where no digit is glued to a word', async () => {
    expect((await summary(PAGE)).rung).toBe('none');
    const load = vi.fn(noOfficial);
    await findNotes(text('<p>Voorgesteld 2 juli 2025, over artikel 12 en 1,5 miljoen.</p>'), load);
    expect(load).not.toHaveBeenCalled();
  });

  it.each(['<x', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<html><body>404</body></html>', ''])(
    'says of %j that it cannot be read, never that there are no notes',
    (xml) => expect(summary(PAGE, xml)).rejects.toMatchObject({ code: 'source-malformed' }),
  );

  it('takes exponents for text when no note answers to them', async () => {
    expect((await summary('<p>Een vlak van 12 m<sup>2</sup> is genoeg.</p>')).notes).toEqual([]);
  });
});

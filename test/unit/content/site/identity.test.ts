// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPageDocument } from '../../../../utils/content/site/identity.ts';
import { findTextContainer } from '../../../../utils/content/site/text-container.ts';

const ADDRESS = new URL(
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2031Z00011&did=2031D00012',
);
const PARAGRAPHS =
  '<p>Aan de Voorzitter van de Tweede Kamer, over de sluizen bij het oude dorp en het water daarachter.</p>'.repeat(
    4,
  );

function page(body: string): Document {
  return new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');
}

const MODAL = `<main><article><h1><span class="k">Brief regering</span><span class="h-visually-hidden">:</span> Over de sluizen</h1>
  <button data-modal-toggle="#document-html-modal">Open document</button>
  <div id="document-html-modal" class="m-modal" role="dialog"><h2 id="document-html-modal-title" class="m-modal__title">24 801 / Waterwerken</h2>
  <div class="m-modal__content"><h2>Nr. 17</h2>${PARAGRAPHS}</div></div>
  <a aria-label="Download kamerstuk: x" href="/downloads/document?id=2031D00012">Download</a>
  <aside><ul><li><span><span class="h-visually-hidden">Datum:</span>2 juli 2031</span></li>
  <li><span><span class="h-visually-hidden">Nummer:</span>24801-17</span></li></ul></aside></article></main>`;

describe('readPageDocument', () => {
  it('reads all that the page says of its paper', () => {
    expect(readPageDocument(page(MODAL), ADDRESS)).toMatchObject({
      key: '2031D00012',
      kind: 'Brief regering',
      title: 'Over de sluizen',
      date: '2031-07-02',
      dossier: '24801',
      paperId: 'kst-24801-17',
    });
  });

  it('finds the document behind an address with only a zaak, through the download link', () => {
    const url = new URL('https://www.tweedekamer.nl/kamerstukken/detail?id=2031Z00011');
    expect(readPageDocument(page(MODAL), url)?.key).toBe('2031D00012');
  });

  it('keeps the zaak of the address where the page names another and no document', () => {
    const settings =
      '<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"currentQuery":{"id":"2031Z00099"}}}</script>';
    const url = new URL('https://www.tweedekamer.nl/kamerstukken/detail?id=2031Z00011');
    const html = MODAL.replace(/<a aria-label.*?<\/a>/, '') + settings;
    expect(readPageDocument(page(html), url)?.key).toBe('2031Z00011');
  });

  it("falls back to the modal's heading for the place in the dossier", () => {
    const without = page(MODAL.replace(/<aside>.*<\/aside>/s, ''));
    expect(readPageDocument(without, ADDRESS)).toMatchObject({
      date: null,
      paperId: 'kst-24801-17',
    });
  });

  it.each([
    ['24801-02-3180', '24801-02', 'kst-24801-02-3180'],
    ['36900-VII-12', '36900-VII', 'kst-36900-VII-12'],
    ['36967-A', '36967', 'kst-36967-A'],
    ['onbekend', null, null],
  ])('reads the number %s', (label, dossier, paperId) => {
    const html = MODAL.replace('24801-17', label).replace(/<h2 id.*?<\/h2>/, '');
    expect(readPageDocument(page(html), ADDRESS)).toMatchObject({ dossier, paperId });
  });

  it.each([
    [
      'an overview',
      '<main><h1>Brieven</h1></main>',
      new URL('https://www.tweedekamer.nl/kamerstukken/brieven_regering'),
    ],
    [
      'an error page',
      '<h1>Error 503</h1>',
      new URL('https://www.tweedekamer.nl/kamerstukken/brieven_regering'),
    ],
    ['a page without any heading', '<div>Guru Meditation</div>', ADDRESS],
  ])('is quiet on %s', (_name, html, url) => expect(readPageDocument(page(html), url)).toBeNull());
});

describe('findTextContainer', () => {
  it('takes the modal', () =>
    expect(findTextContainer(page(MODAL))?.className).toBe('m-modal__content'));

  it('finds the modal when its ids are gone', () => {
    const html = MODAL.replace('id="document-html-modal"', '').replace(
      'class="m-modal__content"',
      'class="x"',
    );
    expect(findTextContainer(page(html))?.getAttribute('role')).toBe('dialog');
  });

  it('finds inline text by where the paragraphs are', () => {
    const html = `<main><nav><p>Menu</p></nav><div class="a"><div class="b">${PARAGRAPHS}</div></div><p>Meer</p></main>`;
    expect(findTextContainer(page(html))?.className).toBe('b');
  });

  it('finds none where only a file is offered', () => {
    expect(
      findTextContainer(
        page(
          '<main><h1>Brief regering: x</h1><a href="/downloads/document?id=1">Download</a></main>',
        ),
      ),
    ).toBeNull();
  });

  it('finds none in text that is no paper', () => {
    const html = `<main><div>${'<p>Lees hier alles over de rondleidingen in het gebouw en de winkel.</p>'.repeat(9)}</div></main>`;
    expect(findTextContainer(page(html))).toBeNull();
  });
});

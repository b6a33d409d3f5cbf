import { escape } from './koop.ts';
import type { Answer } from './odata/service.ts';
import { placeOf, type PaperRecord, type World } from './world.ts';

/** www.tweedekamer.nl: stored pages, pages made for any other paper of the world, an overview, and failures. */
export function answerSite(world: World, url: URL): Answer {
  if (url.pathname === '/503') return { status: 503, type: HTML, body: VARNISH };
  if (!url.pathname.startsWith('/kamerstukken')) return { status: 404, type: HTML, body: page('<main><h1>Pagina niet gevonden</h1></main>') };
  const number = (url.searchParams.get('did') ?? url.searchParams.get('id') ?? '').toUpperCase();
  if (number === '') return { status: 200, type: HTML, body: page(OVERVIEW) };
  const stored = world.pages.get(number);
  const paper = world.papers.find((one) => one.documentNummer === number || one.zaakNummer === number);
  if (stored) return { status: 200, type: HTML, body: stored };
  if (paper) return { status: 200, type: HTML, body: fill(world, paper, url) };
  return { status: 404, type: HTML, body: page('<main><h1>Pagina niet gevonden</h1></main>') };
}

const HTML = 'text/html; charset=utf-8';
const VARNISH = '<html><head><title>503</title></head><body><h1>Error 503 Service Unavailable</h1><p>Guru Meditation:</p><p>XID: 1</p></body></html>';
const OVERVIEW =
  '<main><h1>Brieven regering</h1><ul><li><a href="/kamerstukken/brieven_regering/detail?id=2031Z00101&amp;did=2031D00101">Kamerstuk 24 801-02, nr. 3201</a></li></ul></main>';

function page(body: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Tweede Kamer</title></head><body>${body}</body></html>`;
}

/** The template's gaps are `{{name}}`; a paper whose XML is known gets its text in the modal, others have none. */
function fill(world: World, paper: PaperRecord, url: URL): string {
  const place = paper.kst ? placeOf(paper.kst) : null;
  const number = place ? [place.dossier, place.toevoeging, place.number].filter(Boolean).join('-') : '';
  const xml = paper.kst ? world.xml.get(paper.kst) : undefined;
  const values: Record<string, string> = {
    kind: escape(paper.soort),
    title: escape(paper.onderwerp),
    date: dutchDate(paper.datum),
    number,
    document: paper.documentNummer ?? '',
    dossier: place ? `${place.dossier.slice(0, 2)} ${place.dossier.slice(2)}${place.toevoeging ? `-${place.toevoeging}` : ''}` : '',
    dossierTitle: escape(paper.dossierTitel ?? ''),
    modal: xml ? modal(place, paper, inlineText(xml)) : '',
    query: JSON.stringify(Object.fromEntries(url.searchParams)).replaceAll('<', '\\u003c'),
  };
  return world.template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

export function dutchDate(datum: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(datum));
}

/** The markup of 2025-10-04: button, dialog, sticky head, and the text as the content. */
export function modal(place: { dossier: string } | null, paper: PaperRecord, text: string): string {
  const dossier = place ? `${place.dossier.slice(0, 2)} ${place.dossier.slice(2)}` : '';
  return `<button class="m-button" type="button" data-modal-toggle="#document-html-modal">Open document</button>
<div id="document-html-modal" class="m-modal js-modal" role="dialog" aria-modal="true" aria-labelledby="document-html-modal-title" tabindex="-1">
<div class="m-modal__dialog m-modal__dialog--scroll" role="document"><div class="m-modal__header m-modal__header--sticky">
<h2 id="document-html-modal-title" class="m-modal__title">${dossier} / ${escape(paper.dossierTitel ?? '')}</h2>
<button class="m-modal__close" type="button" data-modal-dismiss aria-label="Sluiten">×</button></div>
<div class="m-modal__content">${text}</div></div></div>`;
}

/**
 * What the site makes of the publisher's XML: headings and paragraphs only, note marks as bare digits, note texts
 * gone, and a `<br />` at each line end of the source (seen on the page of 2025-10-04; for marks inferred).
 */
export function inlineText(xml: string): string {
  const body = /<stuk>([\s\S]*)<\/stuk>/.exec(xml)?.[1] ?? '';
  const withMarks = body.replace(/<noot[\s\S]*?<noot\.nr>(\d+)<\/noot\.nr>[\s\S]*?<\/noot>/g, '$1');
  const number = /<stuknr>([\s\S]*?)<\/stuknr>/.exec(withMarks)?.[1]?.replace(/<[^>]+>/g, '') ?? '';
  const title = /<titel>([\s\S]*?)<\/titel>/.exec(withMarks)?.[1]?.replace(/<[^>]+>/g, '') ?? '';
  const paragraphs = [...withMarks.matchAll(/<(al|datumtekst|tussenkop)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g)].map(([, , inner = '']) =>
    `<p>${inner.replace(/<[^>]+>/g, '').trim().replace(/\n/g, '<br />\n')}</p>`,
  );
  return `<h2>${number}<br />\n ${title}<br />\n </h2>\n${paragraphs.join('\n')}`;
}

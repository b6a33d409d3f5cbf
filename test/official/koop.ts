import type { Answer } from './odata/service.ts';
import { placeOf, type PaperRecord, type World } from './world.ts';

/** zoek.officielebekendmakingen.nl: a missing page answers 200 with a page that says so, as was seen more than once. */
export function answerZoek(world: World, url: URL): Answer {
  const [, id = '', ending = ''] = /^\/([\w-]+)\.(html|xml)$/.exec(url.pathname) ?? [];
  const xml = world.xml.get(id);
  if (ending === 'xml' && xml) return { status: 200, type: 'application/xml; charset=utf-8', body: xml };
  const paper = world.papers.find(({ kst }) => kst === id);
  if (ending === 'html' && paper) return html(`<h1>${escape(paper.onderwerp)}</h1><div id="broodtekst" class="stuk"><p>${escape(paper.soort)}</p></div>`);
  return html('<h1>404: Pagina niet gevonden</h1>');
}

/** repository.overheid.nl: the search (SRU 2.0) and the files. */
export function answerRepository(world: World, url: URL): Answer {
  if (url.pathname === '/sru') return search(world, url.searchParams.get('query') ?? '');
  const id = /^\/frbr\/officielepublicaties\/kst\/[\w-]+\/([\w-]+)\/1\/xml\/\1\.xml$/.exec(url.pathname)?.[1];
  const xml = id && world.xml.get(id);
  return xml ? { status: 200, type: 'application/xml', body: xml } : { status: 404, type: 'text/html', body: '<h1>404</h1>' };
}

/** Conditions `index==value`, joined by AND; the indexes are those known to work. */
function search(world: World, query: string): Answer {
  let papers = world.papers.filter(({ verwijderd }) => !verwijderd);
  for (const condition of query.split(/\s+AND\s+/i)) {
    const [, index = '', value = ''] = /^\s*([\w.-]+)\s*={1,2}\s*"?([^"]*?)"?\s*$/.exec(condition) ?? [];
    if (index === 'c.product-area') continue;
    const holds = INDEXES[index];
    if (!holds) return sru(`<sru:diagnostics>${diagnostic(index)}</sru:diagnostics>`, 0);
    papers = papers.filter((paper) => paper.kst !== null && holds(paper, value));
  }
  const records = papers.slice(0, 1).map(record).join('');
  return sru(records ? `<sru:records>${records}</sru:records>` : '', papers.length);
}

const INDEXES: Record<string, (paper: PaperRecord, value: string) => boolean> = {
  'dt.identifier': (paper, value) => paper.kst === value,
  'w.dossiernummer': (paper, value) => dossierOf(paper) === value,
};

function dossierOf({ kst }: PaperRecord): string {
  const place = kst ? placeOf(kst) : null;
  return place ? [place.dossier, place.toevoeging].filter(Boolean).join('-') : '';
}

/** An unknown index comes back with status 200 and a diagnostic. */
function diagnostic(index: string): string {
  return `<diag:diagnostic xmlns:diag="info:srw/xmlns/1/sru-2-0-diagnostic"><diag:uri>info:srw/diagnostic/1/16</diag:uri><diag:details>${escape(index)}</diag:details><diag:message>Unsupported index</diag:message></diag:diagnostic>`;
}

function record(paper: PaperRecord): string {
  const fields = [
    `<dcterms:identifier>${paper.kst}</dcterms:identifier>`,
    `<dcterms:title>${escape(paper.onderwerp)}</dcterms:title>`,
    `<dcterms:date>${paper.datum}</dcterms:date>`,
    `<overheidwetgeving:dossiernummer>${dossierOf(paper)}</overheidwetgeving:dossiernummer>`,
    `<overheidwetgeving:dossiertitel>${escape(paper.dossierTitel ?? '')}</overheidwetgeving:dossiertitel>`,
    `<overheidwetgeving:subrubriek>${escape(paper.soort)}</overheidwetgeving:subrubriek>`,
    ...(paper.indieners ?? []).map((naam) => `<overheidwetgeving:indiener>${escape(naam)}</overheidwetgeving:indiener>`),
  ];
  return `<sru:record><sru:recordData><gzd:gzd xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/"><gzd:originalData><overheidwetgeving:meta>${fields.join('')}</overheidwetgeving:meta></gzd:originalData></gzd:gzd></sru:recordData></sru:record>`;
}

function sru(inner: string, count: number): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?><sru:searchRetrieveResponse xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse"><sru:version>2.0</sru:version><sru:numberOfRecords>${count}</sru:numberOfRecords>${inner}</sru:searchRetrieveResponse>`;
  return { status: 200, type: 'application/xml; charset=utf-8', body };
}

function html(body: string): Answer {
  return { status: 200, type: 'text/html; charset=utf-8', body: `<!doctype html><html lang="nl"><body>${body}</body></html>` };
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

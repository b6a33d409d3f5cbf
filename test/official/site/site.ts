import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeMarkup, html, type Answer, type Question } from '../answer.ts';
import { fakeOffice } from '../fake-file.ts';
import { varnishPage } from '../faults.ts';
import { guidOf } from '../guid.ts';
import type { Paper } from '../paper.ts';
import type { World } from '../world.ts';
import { documentPage } from './document-page.ts';
import { lookOf } from './look.ts';

const DETAIL = /^\/kamerstukken\/(?:\w+\/)?detail$/;
/** Lists of the site; which kinds each shows is by the kind's name. */
const OVERVIEWS: Record<string, RegExp> = {
  brieven_regering: /^Brief regering/,
  moties: /^Motie/,
  kamervragen: /vragen/i,
};

/** The site. A host without `www` is sent on to the one with it, which is taken to be so: only its address is recorded. */
export function answerSite(world: World, { host, path, query }: Question): Answer {
  if (host === 'tweedekamer.nl')
    return movedTo(`https://www.tweedekamer.nl${path}${query && `?${query}`}`);
  const look = lookOf(path);
  if (look) return look;
  if (path === '/503') return varnishPage();
  if (DETAIL.test(path)) return detail(world, path, query);
  if (path === '/downloads/document') return download(world, query);
  const list = /^\/kamerstukken\/(\w+)$/.exec(path)?.[1] ?? '';
  return OVERVIEWS[list] ? overview(world, list, OVERVIEWS[list]) : notFound();
}

function movedTo(address: string): Answer {
  return { ...html('', 301), headers: { location: address } };
}

function notFound(): Answer {
  return html(
    '<!DOCTYPE html>\n<html lang="nl"><head><title>Pagina niet gevonden | Tweede Kamer der Staten-Generaal</title></head><body><main id="main"><h1>Pagina niet gevonden</h1></main></body></html>\n',
    404,
  );
}

function detail(world: World, path: string, query: string): Answer {
  const paper = paperAsked(world, query);
  const rule = world.pages[paper?.number ?? ''] ?? {};
  if (rule.varnish) return varnishPage();
  if (!paper || isDeleted(world, paper)) return notFound();
  const stored = join(world.folder, 'pages', `${paper.number}.html`);
  if (existsSync(stored)) return html(readFileSync(stored, 'utf8'));
  return html(documentPage(world, paper, rule, path.slice(1), query));
}

/** By `did`, else by `id` when that is a document's number or a zaak's. */
function paperAsked(world: World, query: string): Paper | undefined {
  const parameters = new URLSearchParams(query);
  const number = parameters.get('did') ?? parameters.get('id') ?? '';
  return (
    world.byNumber.get(number) ?? world.papers.find(({ zaak }) => zaak !== '' && zaak === number)
  );
}

function isDeleted(world: World, { number }: Paper): boolean {
  return world.tables.get('Document', guidOf('Document', number))?.['Verwijderd'] === true;
}

function download(world: World, query: string): Answer {
  const number = new URLSearchParams(query).get('id') ?? '';
  const record = world.tables.get('Document', guidOf('Document', number));
  if (!record || record['Verwijderd'] === true) return notFound();
  const bytes = world.files.get(number);
  const announced = fakeOffice(number, String(record['ContentType']));
  // The announced type stays as it is: the Kamer announces Word files as PDF, too (open data portal, 2026).
  return bytes ? { ...announced, bytes } : announced;
}

/** A list of papers: a page of the site that shows no document. */
function overview(world: World, list: string, kinds: RegExp): Answer {
  const papers = world.papers
    .filter((paper) => paper.number && kinds.test(paper.kind) && !isDeleted(world, paper))
    .slice(0, 15);
  const items = papers.map(({ number, zaak, subject }) => {
    const address = `/kamerstukken/${list}/detail?id=${zaak || number}&amp;did=${number}`;
    return `<li><article class="m-card js-clickable"><h3 class="m-card__title"><a href="${address}">${escapeMarkup(subject)}</a></h3></article></li>`;
  });
  return html(`<!DOCTYPE html>
<html lang="nl" dir="ltr"><head><meta charset="utf-8" /><title>Overzicht | Tweede Kamer der Staten-Generaal</title><link rel="stylesheet" href="/sites/default/files/css/css_standin.css" /></head>
<body><header class="o-header">Tweede Kamer der Staten-Generaal (nagebouwd voor tests)</header><main id="main" class="o-main"><h1>Overzicht</h1><ul>
${items.join('\n')}
</ul></main></body></html>
`);
}

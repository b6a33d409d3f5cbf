import { escapeMarkup, html, xml, type Answer, type Question } from '../answer.ts';
import { fakeOffice } from '../fake-file.ts';
import { dossierName, placeOf, type Paper } from '../paper.ts';
import type { World } from '../world.ts';
import { metadataXml } from './metadata.ts';
import { koopHtml } from './publication-page.ts';

/** zoek.officielebekendmakingen.nl: a paper as page, XML, PDF and metadata, and the list of a dossier. */
export function answerPublisher(world: World, { path }: Question): Answer {
  const dossier = /^\/dossier\/([\w-]+)$/.exec(path)?.[1];
  if (dossier) return dossierPage(world, dossier);
  const [, id = '', form = ''] =
    /^\/([\w-]+)(?:\.(html|xml|pdf)|\/metadata\.xml)$/.exec(path) ?? [];
  const paper = publishedPaper(world, id);
  return (paper && paperAs(world, paper, form || 'metadata')) ?? missingPage();
}

/** A paper the publisher has, or undefined. */
export function publishedPaper(world: World, id: string): Paper | undefined {
  const paper = world.byKst.get(id);
  return paper && id && !paper.onlyKamer ? paper : undefined;
}

/**
 * A paper in one form.
 * @returns null when it is not there in this form: XML comes days after PDF
 */
export function paperAs(world: World, paper: Paper, form: string): Answer | null {
  const source = world.xml(paper.kst);
  if (form === 'metadata') return xml(metadataXml(paper, world));
  if (form === 'pdf') return fakeOffice(paper.kst, 'application/pdf');
  if (form === 'xml') return source === null ? null : xml(source);
  return html(source === null ? barePage(paper) : koopHtml(source, paper.kst));
}

/** The publisher answers a missing id with status 200 and a page that says so (seen by three other clients). */
export function missingPage(): Answer {
  return html(
    '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8" /><title>404: Pagina niet gevonden | Overheid.nl</title></head><body><main><h1>404: Pagina niet gevonden</h1></main></body></html>\n',
  );
}

function barePage({ kst, subject }: Paper): string {
  const title = escapeMarkup(subject);
  return `<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8" /><title>${title} | ${kst}</title></head><body><main><h1>${title}</h1><p><a href="/${kst}.pdf">PDF</a></p></main></body></html>\n`;
}

function dossierPage(world: World, name: string): Answer {
  const papers = world.papers.filter((paper) => {
    const place = placeOf(paper.kst);
    return place && !paper.onlyKamer && dossierName(place) === name;
  });
  if (papers.length === 0) return missingPage();
  const items = papers.map(
    ({ kst, subject }) => `<li><a href="/${kst}.html">${escapeMarkup(subject)}</a></li>`,
  );
  const title = escapeMarkup(world.dossiers.get(name) ?? name);
  return html(
    `<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8" /><title>Dossier ${name}</title></head><body><main><h1>${title}</h1><ul>${items.join('')}</ul></main></body></html>\n`,
  );
}

import { escapeMarkup } from '../answer.ts';
import { koopText } from '../koop/publication-page.ts';
import { dossierTitleOf } from '../koop/metadata.ts';
import { dossierName, placeOf, printedDossier, writtenDate, type Paper } from '../paper.ts';
import { readPublication } from '../publication/read.ts';
import type { World } from '../world.ts';
import { modalHtml } from './modal.ts';
import { modalText } from './modal-text.ts';
import type { PageRule } from './page-rule.ts';

/**
 * Makes the page of a paper from the template; components and their order are those of the one stored page.
 * @param path of the address, without its leading slash
 */
export function documentPage(
  world: World,
  paper: Paper,
  rule: PageRule,
  path: string,
  query: string,
): string {
  const values: Record<string, string> = {
    path,
    dossierTitle: escapeMarkup(dossierTitleOf(paper, world)),
    kind: escapeMarkup(paper.kind),
    subject: escapeMarkup(paper.subject),
    number: paper.number,
    fileType: placeOf(paper.kst) ? 'PDF' : 'DOCX',
    text: textHtml(world, paper, rule),
    submitters: submittersHtml(paper),
    labels: labelsHtml(paper),
    settings: settingsJson(path, query),
  };
  return world.template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** The text of the publication: in the modal, or in the publisher's markup in the page, or none as in the first days. */
function textHtml(world: World, paper: Paper, rule: PageRule): string {
  const xml = world.xml(rule.xml ?? paper.kst);
  if (xml === null) return '';
  const place = placeOf(paper.kst);
  const publication = readPublication(xml);
  const ondernummer = place?.ondernummer ?? publication.ondernummer;
  const style = rule.notes ?? 'bare';
  if (style === 'koop') return koopText({ ...publication, ondernummer });
  const text = modalText(publication, ondernummer, style);
  const title = `${place ? printedDossier(place) : ''}\n                ${escapeMarkup(dossierTitleOf(paper, world))}`;
  return modalHtml(title, text);
}

function submittersHtml({ submitters }: Paper): string {
  if (submitters.length === 0) return '';
  const items = submitters.map(
    (name) =>
      `<li class="m-list__item m-list__item--variant-member"><div class="m-list__content"><span class="m-list__label"><span class="u-font-bold">Indiener</span><br />${escapeMarkup(name)}</span></div></li>`,
  );
  return `<h2>Indieners</h2>\n<ul class="m-list">\n${items.join('\n')}\n</ul>`;
}

/** Date, number and kind; a paper without a number in a dossier has no label "Nummer". */
function labelsHtml(paper: Paper): string {
  const place = placeOf(paper.kst);
  const labels = [
    ['Datum:', writtenDate(paper.date)],
    ...(place ? [['Nummer:', `${dossierName(place)}-${place.ondernummer}`]] : []),
    ['Soort:', paper.kind],
  ];
  return labels
    .map(
      ([label = '', value = '']) =>
        `    <li class="m-list__item"><div class="m-list__content">\n        <span class="m-list__label">\n          <span class="h-visually-hidden">${label}</span>${escapeMarkup(value)}</span>\n    </div></li>`,
    )
    .join('\n');
}

/** Drupal writes slashes escaped; `<` must not end the script early. */
function settingsJson(path: string, query: string): string {
  const currentQuery = Object.fromEntries(
    [...new URLSearchParams(query)].toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  const settings = {
    path: {
      baseUrl: '/',
      pathPrefix: '',
      currentPath: path,
      currentPathIsAdmin: false,
      isFront: false,
      currentLanguage: 'nl',
      currentQuery,
    },
  };
  return JSON.stringify(settings).replaceAll('/', '\\/').replaceAll('<', '\\u003C');
}

import { escapeMarkup } from '../answer.ts';
import { dossierName, placeOf, vergaderjaarOf, type Paper } from '../paper.ts';
import type { World } from '../world.ts';
import { creatorOf, dossierTitleOf, fullTitle } from './metadata.ts';

/** One record of the search, in the shape of a stored answer of July 2026. */
export function recordXml(paper: Paper, world: World, position: number): string {
  const data = `<overheidwetgeving:meta xmlns:search="http://marklogic.com/appservices/search">${kern(paper, world)}${mantel(paper)}${extra(paper, world)}</overheidwetgeving:meta>`;
  return `<sru:record><sru:recordSchema>http://standaarden.overheid.nl/sru/</sru:recordSchema><sru:recordPacking>xml</sru:recordPacking><sru:recordData><gzd:gzd><gzd:originalData>${data}</gzd:originalData>${addresses(paper, world)}</gzd:gzd></sru:recordData><sru:recordPosition>${position}</sru:recordPosition></sru:record>`;
}

function element(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes && ` ${attributes}`}>${escapeMarkup(content)}</${name}>`;
}

function kern(paper: Paper, world: World): string {
  return `<overheidwetgeving:owmskern>${[
    element('dcterms:identifier', paper.kst),
    element('dcterms:title', fullTitle(paper, world)),
    element('dcterms:language', 'nl'),
    element('dcterms:type', 'Kamerstuk', 'scheme="OVERHEIDop.Parlementair"'),
    element('dcterms:creator', creatorOf(paper.kst), 'scheme="OVERHEID.StatenGeneraal"'),
    element('dcterms:modified', paper.date),
  ].join('')}</overheidwetgeving:owmskern>`;
}

function mantel({ kst, date }: Paper): string {
  const version = element(
    'dcterms:hasVersion',
    '1',
    `resourceIdentifier="https://zoek.officielebekendmakingen.nl/${kst}.html"`,
  );
  return `<overheidwetgeving:owmsmantel>${element('dcterms:available', date)}${element('dcterms:date', date)}${version}${element('dcterms:issued', date)}</overheidwetgeving:owmsmantel>`;
}

function extra(paper: Paper, world: World): string {
  const place = placeOf(paper.kst);
  const own = (name: string, content: string, attributes = '') =>
    element(`overheidwetgeving:${name}`, content, attributes);
  return `<overheidwetgeving:tpmeta>${[
    element('c:product-area', 'officielepublicaties'),
    own('documentstatus', 'Opgemaakt'),
    own('documenttitel', paper.subject),
    own('dossiertitel', dossierTitleOf(paper, world)),
    ...paper.submitters.map((name) => own('indiener', name)),
    own('ondernummer', place?.ondernummer ?? ''),
    own('organisatietype', 'staten generaal', 'scheme="OVERHEID.Organisatietype"'),
    own('publicatienaam', 'Kamerstuk'),
    own('vergaderjaar', vergaderjaarOf(paper.date)),
    own('dossiernummer', place ? dossierName(place) : ''),
    own('subrubriek', paper.kind, 'scheme="OVERHEIDop.KamerstukTypen"'),
  ].join('')}</overheidwetgeving:tpmeta>`;
}

function addresses({ kst }: Paper, world: World): string {
  const place = placeOf(kst);
  const folder = `https://repository.overheid.nl/frbr/officielepublicaties/kst/${place ? dossierName(place) : 'onopgemaakt'}/${kst}/1`;
  const forms = world.xml(kst) === null ? ['pdf'] : ['html', 'pdf', 'xml'];
  const items = forms.map((form) =>
    element('gzd:itemUrl', `${folder}/${form}/${kst}.${form}`, `manifestation="${form}"`),
  );
  const best = forms.at(-1) ?? 'pdf';
  return `<gzd:enrichedData>${element('gzd:url', `${folder}/${best}/${kst}.${best}`)}${element('gzd:preferredUrl', `https://zoek.officielebekendmakingen.nl/${kst}.html`)}${items.join('')}</gzd:enrichedData>`;
}

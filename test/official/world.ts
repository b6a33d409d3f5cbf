import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from './odata/filter.ts';

/** One paper of the world, from a line of `kst.tsv` or an object of `papers.json`. */
export interface PaperRecord {
  /** `kst-24801-02-3180`, or null for a paper that is only a file yet. */
  kst: string | null;
  /** Null for papers that only the publisher has. */
  documentNummer: string | null;
  zaakNummer: string | null;
  datum: string;
  soort: string;
  onderwerp: string;
  dossierTitel?: string;
  indieners?: string[];
  verwijderd?: boolean;
}

/** Everything the official hosts know, in memory. */
export interface World {
  papers: PaperRecord[];
  /** OData entity sets with their navigations as references, in the names of version 2. */
  sets: Record<string, Entity[]>;
  /** Stored pages by document number. */
  pages: Map<string, string>;
  /** Official XML by kst id. */
  xml: Map<string, string>;
  /** Files behind OData ids. */
  files: Map<string, string>;
  /** Makes a page for any paper without a stored one. */
  template: string;
}

/** Reads a world from its folder; its layout is described in README.md beside this file. */
export function readWorld(folder: string): World {
  const papers = [...readTsv(join(folder, 'kst.tsv')), ...readPapers(join(folder, 'papers.json'))];
  const xml = readFolder(join(folder, 'xml'), '.xml');
  const files = new Map<string, string>();
  return {
    papers,
    sets: buildSets(papers, xml, files),
    pages: readFolder(join(folder, 'pages'), '.html'),
    xml,
    files,
    template: readFileSync(existsSync(join(folder, 'template.html')) ? join(folder, 'template.html') : new URL('world/template.html', import.meta.url), 'utf8'),
  };
}

function readTsv(file: string): PaperRecord[] {
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [kst = '', documentNummer = '', zaakNummer = '', datum = '', soort = '', , onderwerp = ''] = line.split('\t');
    return { kst, documentNummer, zaakNummer, datum, soort, onderwerp };
  });
}

function readPapers(file: string): PaperRecord[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PaperRecord[]) : [];
}

function readFolder(folder: string, ending: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return new Map(names.map((name) => [name.slice(0, -ending.length), readFileSync(join(folder, name), 'utf8')]));
}

/** `kst-21501-02-3180` in its parts; a Rijkswet number never stands in an id. */
export function placeOf(kst: string): { dossier: string; toevoeging: string | null; number: string } | null {
  const [, dossier, toevoeging, number] = /^kst-(\d{5})(?:-([A-Z]+|\d{2}))?-(\w+)$/.exec(kst) ?? [];
  return dossier && number ? { dossier, toevoeging: toevoeging ?? null, number } : null;
}

/** An id that is the same at every start. */
function guid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

function buildSets(papers: PaperRecord[], xml: Map<string, string>, files: Map<string, string>): Record<string, Entity[]> {
  const sets: Record<string, Entity[]> = { Document: [], DocumentActor: [], DocumentVersie: [], DocumentPublicatie: [], Kamerstukdossier: [], Zaak: [] };
  const dossiers = new Map<string, Entity>();
  const zaken = new Map<string, Entity>();
  for (const paper of papers) {
    if (!paper.documentNummer) continue;
    const document = documentOf(paper);
    sets.Document?.push(document);
    if (paper.verwijderd) continue;
    const place = paper.kst ? placeOf(paper.kst) : null;
    if (place) join2(document, 'Kamerstukdossier', dossierFor(dossiers, place, paper), 'Document');
    if (paper.zaakNummer) join2(document, 'Zaak', zaakFor(zaken, paper), 'Document');
    sets.DocumentActor?.push(...actorsOf(paper, document));
    addVersion(sets, paper, document, xml, files);
  }
  sets.Kamerstukdossier = [...dossiers.values()];
  sets.Zaak = [...zaken.values()];
  return sets;
}

const stamps = (datum: string) => ({ GewijzigdOp: `${datum}T12:00:00+02:00`, ApiGewijzigdOp: `${datum}T10:00:05.1234567Z` });

/** A removed record keeps its id and stamps, and nothing else. */
function documentOf(paper: PaperRecord): Entity {
  const gone = paper.verwijderd === true;
  const number = Number(paper.kst ? (placeOf(paper.kst)?.number ?? NaN) : NaN);
  return {
    '@set': 'Document',
    Id: guid(`document ${paper.documentNummer}`),
    Soort: gone ? null : paper.soort,
    DocumentNummer: gone ? null : paper.documentNummer,
    Titel: gone ? null : (paper.dossierTitel ?? null),
    Onderwerp: gone ? null : paper.onderwerp,
    Datum: gone ? null : `${paper.datum}T00:00:00+02:00`,
    Vergaderjaar: null,
    Kamer: gone ? null : 2,
    Volgnummer: gone ? null : Number.isNaN(number) ? -1 : number,
    ContentType: 'application/pdf',
    ContentLength: 0,
    ...stamps(paper.datum),
    Verwijderd: gone,
    DocumentActor: [],
    DocumentVersie: [],
    HuidigeDocumentVersie: null,
    Kamerstukdossier: [],
    Zaak: [],
  };
}

function dossierFor(dossiers: Map<string, Entity>, place: { dossier: string; toevoeging: string | null }, paper: PaperRecord): Entity {
  const key = `${place.dossier}-${place.toevoeging ?? ''}`;
  const known = dossiers.get(key);
  if (known) return known;
  const dossier: Entity = {
    '@set': 'Kamerstukdossier',
    Id: guid(`dossier ${key}`),
    Titel: paper.dossierTitel ?? `Dossier ${place.dossier}`,
    Nummer: Number(place.dossier),
    Toevoeging: place.toevoeging,
    HoogsteVolgnummer: 0,
    Afgesloten: false,
    Kamer: 'Tweede Kamer',
    ...stamps(paper.datum),
    Verwijderd: false,
    Document: [],
  };
  dossiers.set(key, dossier);
  return dossier;
}

function zaakFor(zaken: Map<string, Entity>, paper: PaperRecord): Entity {
  const number = paper.zaakNummer ?? '';
  const known = zaken.get(number);
  if (known) return known;
  const zaak: Entity = {
    '@set': 'Zaak',
    Id: guid(`zaak ${number}`),
    Nummer: number,
    Soort: paper.soort,
    Onderwerp: paper.onderwerp,
    Status: 'Vrijgegeven',
    Afgedaan: false,
    ...stamps(paper.datum),
    Verwijderd: false,
    Document: [],
  };
  zaken.set(number, zaak);
  return zaak;
}

/** Both ends of a relation. */
function join2(from: Entity, name: string, to: Entity, back: string): void {
  (from[name] as Entity[]).push(to);
  (to[back] as Entity[]).push(from);
}

function actorsOf(paper: PaperRecord, document: Entity): Entity[] {
  const actors = (paper.indieners ?? []).map((naam, index) => ({
    '@set': 'DocumentActor',
    Id: guid(`actor ${paper.documentNummer} ${naam}`),
    ActorNaam: naam,
    ActorFractie: null,
    Functie: 'Tweede Kamerlid',
    Relatie: index === 0 ? 'Eerste ondertekenaar' : 'Mede ondertekenaar',
    ...stamps(paper.datum),
    Verwijderd: false,
    Document: document,
  }));
  (document.DocumentActor as Entity[]).push(...actors);
  return actors;
}

function addVersion(sets: Record<string, Entity[]>, paper: PaperRecord, document: Entity, xml: Map<string, string>, files: Map<string, string>): void {
  const version: Entity = {
    '@set': 'DocumentVersie',
    Id: guid(`versie ${paper.documentNummer}`),
    Status: 'Vrijgegeven',
    Versienummer: 1,
    Extensie: '.pdf',
    ExterneIdentifier: paper.kst,
    ...stamps(paper.datum),
    Verwijderd: false,
    Document: document,
    DocumentPublicatie: [],
  };
  (document.DocumentVersie as Entity[]).push(version);
  document.HuidigeDocumentVersie = version;
  sets.DocumentVersie?.push(version);
  const text = paper.kst ? xml.get(paper.kst) : undefined;
  if (!text) return;
  const publication: Entity = {
    '@set': 'DocumentPublicatie',
    Id: guid(`publicatie ${paper.kst}`),
    Identifier: paper.kst,
    DocumentType: 'Xml',
    FileName: `${paper.kst}.xml`,
    Source: 'Koop',
    ContentLength: text.length,
    ...stamps(paper.datum),
    Verwijderd: false,
    DocumentVersie: version,
  };
  (version.DocumentPublicatie as Entity[]).push(publication);
  sets.DocumentPublicatie?.push(publication);
  files.set(publication.Id as string, text);
}

import { guidOf } from '../guid.ts';
import { dossierName, placeOf, vergaderjaarOf, type Paper, type Place } from '../paper.ts';
import { Tables, type Row } from '../tables.ts';
import { changed, localMidnight } from './moments.ts';
import { publicationRows } from './publications.ts';

/** The records that follow from the papers alone: documents, versions, publications, actors, dossiers and zaken. */
export function papersToTables(
  papers: Paper[],
  dossiers: Map<string, string>,
  xml: (kst: string) => string | null,
): Tables {
  const tables = new Tables();
  for (const paper of papers) {
    if (!paper.number) continue;
    const place = placeOf(paper.kst);
    const title = place ? (dossiers.get(dossierName(place)) ?? null) : null;
    putDocument(tables, paper, place, title);
    if (paper.zaak) putZaak(tables, paper, place, title);
    if (place) putDossier(tables, paper, place, title);
    putVersion(tables, paper, xml);
    paper.submitters.forEach((name, index) => putActor(tables, paper, name, index));
  }
  return tables;
}

/** The number within the dossier; the service writes -1 for none. Letters do not occur in this service. */
function volgnummer(place: Place | null): number {
  return place && /^\d+$/.test(place.ondernummer) ? Number(place.ondernummer) : -1;
}

function putDocument(
  tables: Tables,
  paper: Paper,
  place: Place | null,
  title: string | null,
): void {
  const id = guidOf('Document', paper.number);
  const registered = localMidnight(paper.date);
  tables.put('Document', {
    Id: id,
    Soort: paper.kind,
    DocumentNummer: paper.number,
    Titel: title,
    Onderwerp: paper.subject,
    Datum: registered,
    Vergaderjaar: vergaderjaarOf(paper.date),
    Kamer: 2,
    Volgnummer: volgnummer(place),
    DatumRegistratie: registered,
    Organisatie: 'Tweede Kamer',
    ContentType: place
      ? 'application/pdf'
      : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ContentLength: 20974,
    HuidigeDocumentVersie_Id: guidOf('DocumentVersie', paper.number),
    ...changed(paper.date),
  });
  if (paper.zaak) tables.pair('Document-Zaak', id, guidOf('Zaak', paper.zaak));
  if (place)
    tables.pair('Document-Kamerstukdossier', id, guidOf('Kamerstukdossier', dossierName(place)));
}

function putZaak(tables: Tables, paper: Paper, place: Place | null, title: string | null): void {
  const id = guidOf('Zaak', paper.zaak);
  tables.put('Zaak', {
    Id: id,
    Nummer: paper.zaak,
    Soort: paper.kind,
    Titel: title,
    Status: 'Vrijgegeven',
    Onderwerp: paper.subject,
    GestartOp: localMidnight(paper.date),
    Organisatie: 'Tweede Kamer',
    Vergaderjaar: vergaderjaarOf(paper.date),
    Volgnummer: volgnummer(place),
    Afgedaan: false,
    GrootProject: false,
    Kabinetsappreciatie: paper.appreciation || null,
    ...changed(paper.date),
  });
  if (place)
    tables.pair('Zaak-Kamerstukdossier', id, guidOf('Kamerstukdossier', dossierName(place)));
}

function putDossier(tables: Tables, paper: Paper, place: Place, title: string | null): void {
  const id = guidOf('Kamerstukdossier', dossierName(place));
  const highest = Number(tables.get('Kamerstukdossier', id)?.['HoogsteVolgnummer'] ?? 0);
  tables.put('Kamerstukdossier', {
    Id: id,
    Titel: title,
    Nummer: Number(place.dossier),
    Toevoeging: place.toevoeging,
    HoogsteVolgnummer: Math.max(highest, volgnummer(place)),
    // False on every dossier of the real service too.
    Afgesloten: false,
    Kamer: 'Tweede Kamer',
    ...changed(paper.date),
  });
}

function putVersion(tables: Tables, paper: Paper, xml: (kst: string) => string | null): void {
  const id = guidOf('DocumentVersie', paper.number);
  const published = paper.kst !== '' && !paper.onlyKamer;
  tables.put('DocumentVersie', {
    Id: id,
    Status: 'Vrijgegeven',
    Versienummer: published ? 2 : 1,
    Bestandsgrootte: 36,
    Extensie: published ? '.pdf' : '.docx',
    Datum: localMidnight(paper.date),
    Document_Id: guidOf('Document', paper.number),
    ExterneIdentifier: published ? paper.kst : null,
    ...changed(paper.date),
  });
  if (published)
    for (const row of publicationRows(paper, id, xml(paper.kst)))
      tables.put('DocumentPublicatie', row);
}

/** Who signed; the first is `Eerste ondertekenaar`, the one relation that real records are known to hold. */
function putActor(tables: Tables, paper: Paper, name: string, index: number): void {
  const row: Row = {
    Id: guidOf('DocumentActor', `${paper.number}/${index}`),
    Document_Id: guidOf('Document', paper.number),
    ActorNaam: name,
    ActorFractie: null,
    Functie: null,
    Relatie: index === 0 ? 'Eerste ondertekenaar' : 'Mede ondertekenaar',
    ...changed(paper.date),
  };
  tables.put('DocumentActor', row);
}

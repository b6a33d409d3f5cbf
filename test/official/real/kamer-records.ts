import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMA } from '../odata/schema.ts';
import type { StoredRecords } from '../records/lay-over.ts';

/** A record as the service sent it: fields, and related records within. */
type Sent = Record<string, unknown>;
type Stored = StoredRecords[string][number];

/**
 * What is stored of the Kamer's own records, in the form of `records.json`: a few moties with their zaak and newest
 * version, one vote by show of hands, and what the titles of changed moties and the seed's page tell.
 * @param papersTsv the map of papers, `kst-map.tsv`
 */
export async function kamerRecords(sharedDir: string, papersTsv: string): Promise<StoredRecords> {
  const raw = join(sharedDir, 'odata', 'raw');
  const zaken = await Promise.all(
    (await readdir(raw))
      .filter((name) => /^zaak-kst-/.test(name))
      .map((name) => sent(join(raw, name))),
  );
  zaken.push(await sent(join(sharedDir, 'pages', 'odata', 'document-90585764.kst-31497-504.json')));
  const vote = await sent(join(raw, 'besluit-met-stemmingen.kst-36715-30.json'));
  const documents = zaken.flatMap((zaak) => related(zaak, 'Document'));
  return {
    Zaak: [...zaken.map((zaak) => fieldsOf('Zaak', zaak)), ...replacements(papersTsv)],
    Document: documents.map((document) => fieldsOf('Document', document)),
    DocumentVersie: [...documents.flatMap(versionOf), ...SEED_VERSIONS],
    ...decisionRecords(vote),
  };
}

/** The seed's page told two versions, and the file of a Word document; it was written on 1 August 2025. */
const SEED_VERSIONS: Stored[] = [
  {
    Id: '2025D34482/1',
    Document_Id: '2025D34482',
    Status: 'Vrijgegeven',
    Versienummer: 1,
    Extensie: '.docx',
    Datum: '2025-07-28T00:00:00+02:00',
  },
  { Id: '2025D34482', Versienummer: 2, Extensie: '.docx', Datum: '2025-08-01T14:01:00+02:00' },
];

async function sent(file: string): Promise<Sent> {
  return JSON.parse(await readFile(file, 'utf8')) as Sent;
}

function related(record: Sent, name: string): Sent[] {
  const value = record[name];
  return (Array.isArray(value) ? value : [value]).filter(
    (one): one is Sent => typeof one === 'object' && one !== null,
  );
}

/** A record's own fields, without the ids that tie it to others. */
function fieldsOf(entity: string, record: Sent): Stored {
  const names = Object.keys(SCHEMA[entity]?.fields ?? {}).filter(
    (name) => name !== 'Id' && !name.endsWith('_Id') && name in record,
  );
  return Object.fromEntries(names.map((name) => [name, record[name] as Stored[string]]));
}

function versionOf(document: Sent): Stored[] {
  const number = String(document['DocumentNummer']);
  return related(document, 'HuidigeDocumentVersie').map((version) => ({
    ...fieldsOf('DocumentVersie', version),
    Id: number,
    Document_Id: number,
  }));
}

/** A decision with its agenda item and its votes; the day of the activity is not stored. */
function decisionRecords(vote: Sent): StoredRecords {
  const [decision = {}] = related(vote, 'Besluit');
  const [item = {}] = related(decision, 'Agendapunt');
  const id = String(decision['Id']);
  return {
    Agendapunt: [fieldsOf('Agendapunt', item)],
    Besluit: [
      {
        ...fieldsOf('Besluit', decision),
        Id: id,
        Agendapunt_Id: String(item['Nummer']),
        Zaak: item['ZaakNummers'] as string[],
      },
    ],
    Stemming: related(vote, 'Stemming').map((row) => ({
      ...fieldsOf('Stemming', row),
      Id: String(row['Id']),
      Besluit_Id: id,
    })),
  };
}

/** "(t.v.v. 36715-5)" at the end of a title: this motie came in the place of that one. */
function replacements(papersTsv: string): Stored[] {
  const papers = papersTsv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const zaakOf = new Map(papers.map(([kst = '', , zaak = '']) => [kst, zaak]));
  return papers.flatMap(([, , zaak = '', , , , title = '']) => {
    const earlier = zaakOf.get(`kst-${/t\.v\.v\. (\d{5}(?:-\w+)?-\d+)\)?\s*$/.exec(title)?.[1]}`);
    return earlier ? [{ Nummer: earlier, VervangenDoor: [zaak] }] : [];
  });
}

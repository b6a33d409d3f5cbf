import type { Paper } from '../../domain/paper.ts';
import { isOneOf } from './conditions.ts';
import { activityAsPaper, DOSSIER, PAPER, promiseAsPaper, readPaper } from './papers.ts';
import { ODataQuery } from './query.ts';
import { rowsOf, textOrNull } from './record-values.ts';
import type { EntityQuery, MappedRecord } from './schema-mapper.ts';

/** One kind of the Kamer's own numbers: how it looks, what is asked, and what paper a record stands for. */
export interface NumberedKind {
  pattern: RegExp;
  of: EntityQuery;
  /** The field that holds the number. */
  field: 'DocumentNummer' | 'Nummer';
  read(record: MappedRecord): Paper | null;
}

export const NUMBERED: NumberedKind[] = [
  {
    pattern: /^\d{4}D/,
    of: { ...PAPER, relations: { ...PAPER.relations, Kamerstukdossier: DOSSIER } },
    field: 'DocumentNummer',
    read: readNumbered,
  },
  {
    pattern: /^\d{4}Z/,
    of: {
      entity: 'Zaak',
      fields: ['Nummer', 'Soort', 'Onderwerp'],
      required: ['Nummer'],
      relations: { Document: { ...PAPER, relations: {} } },
    },
    field: 'Nummer',
    read: readFirstPaper,
  },
  {
    pattern: /^\d{4}A/,
    of: {
      entity: 'Activiteit',
      fields: ['Nummer', 'Soort', 'Onderwerp', 'Datum', 'DatumSoort'],
      required: ['Nummer'],
    },
    field: 'Nummer',
    read: activityAsPaper,
  },
  {
    pattern: /^TZ/,
    of: {
      entity: 'Toezegging',
      fields: ['Nummer', 'Tekst', 'Aanmaakdatum', 'Naam'],
      required: ['Nummer'],
    },
    field: 'Nummer',
    read: promiseAsPaper,
  },
];

export function numberedQuery({ of, field }: NumberedKind, numbers: string[]): ODataQuery {
  return new ODataQuery({ of, where: isOneOf(field, numbers) });
}

/** Number to paper. */
export function papersByNumber(kind: NumberedKind, records: MappedRecord[]): Map<string, Paper> {
  const papers = new Map<string, Paper>();
  for (const record of records) {
    const [number, paper] = [textOrNull(record, kind.field), kind.read(record)];
    if (number && paper) papers.set(number, paper);
  }
  return papers;
}

/** A document in several dossiers is numbered in one of them, and which is not told. */
function readNumbered(record: MappedRecord): Paper | null {
  const [dossier = null, ...others] = rowsOf(record, 'Kamerstukdossier') ?? [];
  const paper = readPaper(record, dossier);
  return paper && others.length > 0 ? { ...paper, id: null } : paper;
}

/** The paper that a zaak began with: the questions, not their answer. */
function readFirstPaper(zaak: MappedRecord): Paper | null {
  const papers = (rowsOf(zaak, 'Document') ?? []).flatMap(
    (record) => readPaper(record, null) ?? [],
  );
  const order = ({ date, number }: Paper) => `${date ?? '9999'} ${number ?? ''}`;
  return papers.toSorted((a, b) => order(a).localeCompare(order(b)))[0] ?? null;
}

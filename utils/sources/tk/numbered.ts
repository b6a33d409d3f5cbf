import type { Paper } from '../../domain/paper.ts';
import type { VersionNames } from './names.ts';
import { documentsAddress, recordsAddress, zakenAddress } from './query.ts';
import {
  activityPaper,
  ondernummerOf,
  promisePaper,
  readActivities,
  readDocuments,
  readPromises,
  readZaken,
  toDossier,
  toPaper,
  type DocumentRecord,
  type ZaakRecord,
} from './records.ts';

/** One kind of the Kamer's own numbers: how it looks, how it is asked for, and what the answer says of each number. */
export interface NumberedKind {
  pattern: RegExp;
  address(names: VersionNames, numbers: string[], choose: boolean): string;
  /** Number to paper. @throws SourceError `malformed` */
  read(json: string, names: VersionNames): Map<string, Paper>;
}

export const NUMBERED: NumberedKind[] = [
  {
    pattern: /^\d{4}D/,
    address: documentsAddress,
    read: (json, names) =>
      byNumber(
        readDocuments(json),
        (record) => record[names.documentNumber],
        (record) => numberedPaper(record, names),
      ),
  },
  {
    pattern: /^\d{4}Z/,
    address: zakenAddress,
    read: (json, names) =>
      byNumber(
        readZaken(json),
        ({ Nummer }) => Nummer,
        (record) => firstPaper(record, names),
      ),
  },
  {
    pattern: /^\d{4}A/,
    address: (names, numbers, choose) => recordsAddress(names, 'Activiteit', numbers, choose),
    read: (json) => byNumber(readActivities(json), ({ Nummer }) => Nummer, activityPaper),
  },
  {
    pattern: /^TZ/,
    address: (names, numbers, choose) => recordsAddress(names, 'Toezegging', numbers, choose),
    read: (json) => byNumber(readPromises(json), ({ Nummer }) => Nummer, promisePaper),
  },
];

function byNumber<Row>(
  records: Row[],
  numberOf: (record: Row) => unknown,
  paperOf: (record: Row) => Paper | null,
): Map<string, Paper> {
  const papers = new Map<string, Paper>();
  for (const record of records) {
    const [number, paper] = [numberOf(record), paperOf(record)];
    if (typeof number === 'string' && paper) papers.set(number, paper);
  }
  return papers;
}

/** A document in several dossiers is numbered in one of them, and which is not told. */
function numberedPaper(record: DocumentRecord, names: VersionNames): Paper | null {
  const [part, ...others] = record.Kamerstukdossier ?? [];
  const place = part ? toDossier(part) : null;
  const number = others.length === 0 ? ondernummerOf(record, names) : null;
  return toPaper(record, names, place && number ? `kst-${place.number}-${number}` : null, place);
}

/** The paper that a zaak began with: the questions, not their answer. */
function firstPaper({ Document: records }: ZaakRecord, names: VersionNames): Paper | null {
  const papers = records.flatMap((record) => toPaper(record, names, null, null) ?? []);
  const order = ({ date, number }: Paper) => `${date ?? '9999'} ${number ?? ''}`;
  return papers.toSorted((a, b) => order(a).localeCompare(order(b)))[0] ?? null;
}

import type { Paper } from '../../domain/paper.ts';
import type { Http } from '../http.ts';
import { createVersionFallback } from './version-fallback.ts';
import type { SchemaCache } from './schema-cache.ts';
import type { VersionNames, TkVersion } from './names.ts';
import { NUMBERED } from './numbered.ts';
import { dossiersAddress, papersOfKindAddress, type Wanted } from './query.ts';
import {
  dossierAsPaper,
  ondernummerOf,
  readDocuments,
  readDossiers,
  toDossier,
  toPaper,
  type DocumentRecord,
  type DossierRecord,
} from './records.ts';

/** A request must fit an address: so many dossiers and numbers at most. */
const MOST_DOSSIERS = 10;
const MOST_NUMBERS = 15;

/** What the Kamer's service says of one place: the paper, or that only the dossier is known, or neither. */
export type TkAnswer = { id: string; version: TkVersion } & (
  { paper: Paper } | { dossierTitle: string | null } | { unknown: true }
);

export interface TkClient {
  /** @throws SourceError when neither version answers */
  places(wanted: Wanted[]): Promise<TkAnswer[]>;
  /**
   * What the Kamer's own numbers stand for: documents, zaken (their first paper), activities and promises.
   * @param numbers `2025D34482`, `2025Z14929`, `2025A04278`, `TZ202603-130`
   * @throws SourceError when neither version answers
   */
  numbered(numbers: string[]): Promise<TkAnswer[]>;
  /** The newest hundred papers of some kinds in a dossier. @throws SourceError when neither version answers */
  papersOfKind(wanted: PapersOfKind): Promise<Paper[]>;
}

export interface PapersOfKind {
  dossier: string;
  toevoeging: string | null;
  /** As the service writes them, `Motie (gewijzigd/nader)`. */
  kinds: string[];
  before: string | null;
}

/**
 * The Kamer's open data, version 5 first and version 2 after it (`ladder.ts`).
 * @param now milliseconds since 1970
 * @param models what the service says of itself; left out, only the evidenced names are known
 */
export function createTkClient(http: Http, now: () => number, models?: SchemaCache): TkClient {
  const ladder = createVersionFallback(http, now, models);
  const ask = <T>(
    question: (names: VersionNames, choose: boolean) => string,
    read: (json: string) => T,
  ) => ladder.ask((adapter, choose) => question(adapter.names, choose), read);

  return {
    places: async (wanted) => {
      const answers: TkAnswer[] = [];
      for (const chunk of chunks(wanted)) {
        const { value, version, names } = await ask(
          (n, choose) => dossiersAddress(n, chunk, choose),
          readDossiers,
        );
        answers.push(...chunk.map((one) => placeIn(value, one, names, version)));
      }
      return answers;
    },
    papersOfKind: async (wanted) => {
      const { value, names } = await ask(
        (n, choose) => papersOfKindAddress(n, wanted, choose),
        readDocuments,
      );
      return value.flatMap((record) => paperIn(record, names, wanted) ?? []);
    },
    numbered: async (numbers) => {
      const answers: TkAnswer[] = [];
      for (const kind of NUMBERED) {
        const own = numbers.filter((number) => kind.pattern.test(number));
        for (let from = 0; from < own.length; from += MOST_NUMBERS) {
          const chunk = own.slice(from, from + MOST_NUMBERS);
          const { value: papers, version } = await ladder.ask(
            (adapter, choose) => kind.address(adapter.names, chunk, choose),
            (json, adapter) => kind.read(json, adapter.names),
          );
          answers.push(...chunk.map((id): TkAnswer => answerFor(id, version, papers.get(id))));
        }
      }
      return answers;
    },
  };
}

function answerFor(id: string, version: TkVersion, paper: Paper | undefined): TkAnswer {
  return paper ? { id, version, paper } : { id, version, unknown: true };
}

function placeIn(
  dossiers: DossierRecord[],
  wanted: Wanted,
  names: VersionNames,
  version: TkVersion,
): TkAnswer {
  const { id } = wanted;
  const dossier = dossiers.find(
    (one) =>
      String(one.Nummer) === wanted.dossier && (one.Toevoeging ?? null) === wanted.toevoeging,
  );
  if (!dossier) return { id, version, unknown: true };
  if (wanted.ondernummer === null)
    return { id, version, paper: dossierAsPaper(id, toDossier(dossier)) };
  const record = dossier.Document.find((one) => ondernummerOf(one, names) === wanted.ondernummer);
  const paper = record ? toPaper(record, names, id, toDossier(dossier)) : null;
  return paper ? { id, version, paper } : { id, version, dossierTitle: dossier.Titel ?? null };
}

/** A document may be filed in several dossiers; its number belongs to the one asked for. */
function paperIn(
  record: DocumentRecord,
  names: VersionNames,
  { dossier, toevoeging }: PapersOfKind,
): Paper | null {
  const part = record.Kamerstukdossier?.find(
    (one) => String(one.Nummer) === dossier && (one.Toevoeging ?? null) === toevoeging,
  );
  const number = ondernummerOf(record, names);
  const place = part ? toDossier(part) : null;
  return toPaper(record, names, place && number ? `kst-${place.number}-${number}` : null, place);
}

function* chunks(wanted: Wanted[]): Generator<Wanted[]> {
  let chunk: Wanted[] = [];
  for (const one of wanted) {
    const next = [...chunk, one];
    const dossiers = new Set(
      next.map(({ dossier, toevoeging }) => `${dossier}-${toevoeging ?? ''}`),
    );
    if (chunk.length > 0 && (dossiers.size > MOST_DOSSIERS || next.length > MOST_NUMBERS)) {
      yield chunk;
      chunk = [one];
    } else chunk = next;
  }
  if (chunk.length > 0) yield chunk;
}

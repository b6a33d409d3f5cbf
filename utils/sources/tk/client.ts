import type { Paper } from '../../paper.ts';
import { SourceError, type Http } from '../http.ts';
import { V2, V5, type Names } from './names.ts';
import { documentAddress, dossiersAddress, papersOfKindAddress, type Wanted } from './query.ts';
import { dossierAsPaper, ondernummerOf, readDocuments, readDossiers, toDossier, toPaper, type DocumentRecord, type DossierRecord } from './records.ts';

/** A request must fit an address: so many dossiers and numbers at most. */
const MOST_DOSSIERS = 10;
const MOST_NUMBERS = 15;
/** A version whose address is gone is left alone for a day; one that was not understood for an hour. */
const REST_GONE = 24 * 3600 * 1000;
const REST_UNREADABLE = 3600 * 1000;

export type TkVersion = 'tk-v5' | 'tk-v2';

/** What the Kamer's service says of one place: the paper, or that only the dossier is known, or neither. */
export type TkAnswer = { id: string; version: TkVersion } & ({ paper: Paper } | { dossierTitle: string | null } | { unknown: true });

export interface TkClient {
  /** @throws SourceError when neither version answers */
  places(wanted: Wanted[]): Promise<TkAnswer[]>;
  /** @throws SourceError when neither version answers */
  document(number: string): Promise<{ paper: Paper | null; version: TkVersion }>;
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

const VERSIONS: { version: TkVersion; names: Names }[] = [
  { version: 'tk-v5', names: V5 },
  { version: 'tk-v2', names: V2 },
];

/**
 * The Kamer's open data, version 5 first and version 2 after it. A version whose address is gone, or whose answers
 * cannot be read, is passed over until the next day; a host that is out of reach fails both.
 * @param now milliseconds since 1970
 */
export function createTkClient(http: Http, now: () => number): TkClient {
  const restUntil = new Map<TkVersion, number>();

  async function ask<T>(question: (names: Names, choose: boolean) => string, read: (json: string) => T): Promise<{ value: T; version: TkVersion; names: Names }> {
    let failure: unknown = new SourceError('unavailable');
    for (const { version, names } of VERSIONS) {
      if ((restUntil.get(version) ?? 0) > now()) continue;
      try {
        return { value: read(await getWithRetry(http, (choose) => question(names, choose))), version, names };
      } catch (error) {
        failure = error;
        const rest = restAfter(error);
        if (rest === null) break;
        restUntil.set(version, now() + rest);
      }
    }
    throw failure;
  }

  return {
    places: async (wanted) => {
      const answers: TkAnswer[] = [];
      for (const chunk of chunks(wanted)) {
        const { value, version, names } = await ask((n, choose) => dossiersAddress(n, chunk, choose), readDossiers);
        answers.push(...chunk.map((one) => placeIn(value, one, names, version)));
      }
      return answers;
    },
    papersOfKind: async (wanted) => {
      const { value, names } = await ask((n, choose) => papersOfKindAddress(n, wanted, choose), readDocuments);
      return value.flatMap((record) => paperIn(record, names, wanted) ?? []);
    },
    document: async (number) => {
      const { value, version, names } = await ask((n, choose) => documentAddress(n, number, choose), readDocuments);
      const [record] = value;
      const part = record?.Kamerstukdossier?.[0];
      return { paper: record ? toPaper(record, names, null, part ? toDossier(part) : null) : null, version };
    },
  };
}

/** A refused field choice (HTTP 400) is asked once more without the choice. */
async function getWithRetry(http: Http, address: (choose: boolean) => string): Promise<string> {
  try {
    return await http.getText(address(true));
  } catch (error) {
    if (error instanceof SourceError && error.status === 400) return http.getText(address(false));
    throw error;
  }
}

/** How long a version rests, in milliseconds; null when the failure is the host's, which both versions share. */
function restAfter(error: unknown): number | null {
  if (!(error instanceof SourceError)) return null;
  if (error.status === 404 || error.status === 410) return REST_GONE;
  return error.message === 'malformed' || error.status === 400 ? REST_UNREADABLE : null;
}

function placeIn(dossiers: DossierRecord[], wanted: Wanted, names: Names, version: TkVersion): TkAnswer {
  const { id } = wanted;
  const dossier = dossiers.find((one) => String(one.Nummer) === wanted.dossier && (one.Toevoeging ?? null) === wanted.toevoeging);
  if (!dossier) return { id, version, unknown: true };
  if (wanted.ondernummer === null) return { id, version, paper: dossierAsPaper(id, toDossier(dossier)) };
  const record = dossier.Document.find((one) => ondernummerOf(one, names) === wanted.ondernummer);
  const paper = record ? toPaper(record, names, id, toDossier(dossier)) : null;
  return paper ? { id, version, paper } : { id, version, dossierTitle: dossier.Titel ?? null };
}

/** A document may be filed in several dossiers; its number belongs to the one asked for. */
function paperIn(record: DocumentRecord, names: Names, { dossier, toevoeging }: PapersOfKind): Paper | null {
  const part = record.Kamerstukdossier?.find((one) => String(one.Nummer) === dossier && (one.Toevoeging ?? null) === toevoeging);
  const number = ondernummerOf(record, names);
  const place = part ? toDossier(part) : null;
  return toPaper(record, names, place && number ? `kst-${place.number}-${number}` : null, place);
}

function* chunks(wanted: Wanted[]): Generator<Wanted[]> {
  let chunk: Wanted[] = [];
  for (const one of wanted) {
    const next = [...chunk, one];
    const dossiers = new Set(next.map(({ dossier, toevoeging }) => `${dossier}-${toevoeging ?? ''}`));
    if (chunk.length > 0 && (dossiers.size > MOST_DOSSIERS || next.length > MOST_NUMBERS)) {
      yield chunk;
      chunk = [one];
    } else chunk = next;
  }
  if (chunk.length > 0) yield chunk;
}

import { midnightInTheHague, nextDay } from '../../domain/dates.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Http } from '../http.ts';
import { all, any, compare, isOneOf, is, type Condition } from './conditions.ts';
import { NUMBERED, numberedQuery, papersByNumber } from './numbered.ts';
import type { TkVersion } from './names.ts';
import { DOSSIER, PAPER, readPaper } from './papers.ts';
import {
  inDossiers,
  isDossier,
  placesQuery,
  portionsOf,
  readPlace,
  type DossierWanted,
  type PlaceAnswer,
  type PlaceWanted,
} from './places.ts';
import { PAGE_ROWS, ODataQuery } from './query.ts';
import { rowsOf, textOrNull } from './record-values.ts';
import type { SchemaCache } from './schema-cache.ts';
import type { MappedRecord } from './schema-mapper.ts';
import { createVersionFallback, type VersionFallback } from './version-fallback.ts';

/** Numbers in one question at most: an address must not grow too long. */
const MAX_NUMBERS = 15;
/** Pages of dossiers for one question at most; each has room for the chapters of four budgets. */
const MAX_PAGES = 5;

/** What the Kamer's service says of one id. */
export type TkAnswer = { id: string; version: TkVersion } & PlaceAnswer;

export interface TkClient {
  /** @throws SourceError when neither version answers */
  places(wanted: PlaceWanted[]): Promise<TkAnswer[]>;
  /**
   * What the Kamer's own numbers stand for: documents, zaken (their first paper), activities and promises.
   * @param numbers `2025D34482`, `2025Z14929`, `2025A04278`, `TZ202603-130`
   * @throws SourceError when neither version answers
   */
  numbered(numbers: string[]): Promise<TkAnswer[]>;
  /** The newest papers of some kinds in a dossier, a hundred at most. @throws SourceError when neither version answers */
  papersOfKind(wanted: PapersOfKind): Promise<Paper[]>;
}

export interface PapersOfKind extends DossierWanted {
  /** As the service writes them, `Motie (gewijzigd/nader)`. */
  kinds: string[];
  /** `YYYY-MM-DD`; only papers of that day or earlier. */
  before: string | null;
}

/**
 * The Kamer's open data, version 5 first and version 2 after it (`version-fallback.ts`).
 * @param now milliseconds since 1970
 * @param schemas what the service says of itself; left out, only the evidenced names are known
 */
export function createTkClient(http: Http, now: () => number, schemas?: SchemaCache): TkClient {
  // Each of its own: a question that a version refuses must not cost the others.
  const places = createVersionFallback(http, now, schemas);
  const ofKind = createVersionFallback(http, now, schemas);
  const numbered = NUMBERED.map((kind) => ({
    kind,
    fallback: createVersionFallback(http, now, schemas),
  }));

  return {
    places: async (wanted) => {
      const answers: TkAnswer[] = [];
      for (const portion of portionsOf(wanted)) {
        const { records, version } = await allDossiers(places, portion);
        answers.push(
          ...portion.map((one) => ({ id: one.id, version, ...readPlace(records, one) })),
        );
      }
      return answers;
    },
    papersOfKind: async (wanted) => {
      const exact = wanted.toevoeging === null ? [is('Toevoeging', null)] : [];
      const found = await papersOfKind(ofKind, wanted, exact);
      // A Rijkswet has an addition in brackets, which counts as none.
      return found.length > 0 || exact.length === 0 ? found : papersOfKind(ofKind, wanted, []);
    },
    numbered: async (numbers) => {
      const answers: TkAnswer[] = [];
      for (const { kind, fallback } of numbered) {
        const own = numbers.filter((number) => kind.pattern.test(number));
        for (let from = 0; from < own.length; from += MAX_NUMBERS) {
          const some = own.slice(from, from + MAX_NUMBERS);
          const { value: papers, version } = await fallback.ask(
            numberedQuery(kind, some),
            (records) => papersByNumber(kind, records),
          );
          answers.push(...some.map((id) => answerFor(id, version, papers.get(id))));
        }
      }
      return answers;
    },
  };
}

function answerFor(id: string, version: TkVersion, paper: Paper | undefined): TkAnswer {
  return paper ? { id, version, paper } : { id, version, unknown: true };
}

/** Page after page: budgets have two dozen chapters each under one number. Rows may move meanwhile and come twice. */
async function allDossiers(
  fallback: VersionFallback,
  wanted: PlaceWanted[],
): Promise<{ records: MappedRecord[]; version: TkVersion }> {
  const byId = new Map<string, MappedRecord>();
  for (let page = 0; ; page++) {
    const { value: records, version } = await fallback.ask(
      placesQuery(wanted, page * PAGE_ROWS),
      (found) => found,
    );
    for (const record of records) byId.set(textOrNull(record, 'Id') ?? String(byId.size), record);
    if (records.length < PAGE_ROWS || page + 1 === MAX_PAGES)
      return { records: [...byId.values()], version };
  }
}

async function papersOfKind(
  fallback: VersionFallback,
  wanted: PapersOfKind,
  exact: Condition[],
): Promise<Paper[]> {
  const inDossier = any(
    'Kamerstukdossier',
    'Kamerstukdossier',
    all([inDossiers([wanted]), ...exact]),
  );
  // A date is local midnight: what is of the day itself comes before the midnight after it.
  const before = wanted.before
    ? [compare('Datum', 'lt', midnightInTheHague(nextDay(wanted.before)))]
    : [];
  const query = new ODataQuery({
    of: {
      ...PAPER,
      relations: { Kamerstukdossier: DOSSIER },
      orderBy: ['Datum desc', 'Id'],
    },
    where: all([isOneOf('Soort', wanted.kinds), inDossier, ...before]),
  });
  const { value } = await fallback.ask(query, (records) =>
    records.flatMap((record) => paperIn(record, wanted) ?? []),
  );
  return value;
}

/** A document may be filed in several dossiers; its number belongs to the one asked for. */
function paperIn(record: MappedRecord, wanted: DossierWanted): Paper | null {
  const dossier = (rowsOf(record, 'Kamerstukdossier') ?? []).find((one) => isDossier(one, wanted));
  return dossier ? readPaper(record, dossier) : null;
}

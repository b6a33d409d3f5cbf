import { parseDossierId, parseKamerstukId } from '../../domain/ids/kamerstuk-id.ts';
import { isDocumentNumber, isKamerNumber } from '../../domain/ids/kamer-number.ts';
import type { KoopSearch } from '../../sources/koop/search.ts';
import { SourceError } from '../../sources/http.ts';
import type { TkAnswer, TkClient } from '../../sources/tk/client.ts';
import type { PlaceWanted } from '../../sources/tk/places.ts';
import { singleFlightOfMany } from '../../domain/single-flight.ts';
import type { Caches } from '../../store/caches.ts';
import type { ResolvedRecord } from '../../store/database.ts';
import { ttlFor } from './ttl.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Resolution, Source } from '../../domain/resolution.ts';
import type { SourceReason } from '../../domain/source-reason.ts';
import { MAX_SOURCES, sourceFor, type SourceName } from './source-order.ts';

export interface Resolver {
  /** Tells what is known of each id, in the order asked; a failing source is an answer, not an error. */
  resolve(ids: string[]): Promise<Resolution[]>;
}

export interface ResolverParts {
  tk: TkClient;
  koop: KoopSearch;
  caches: Caches;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Cache first, then the sources in the order of `source-order.ts`, each asked for all that is still open in one go. */
export function createResolver(parts: ResolverParts): Resolver {
  const shared = singleFlightOfMany<string, Resolution>();
  return {
    resolve: async (ids) => {
      const asked = [...new Set(ids)];
      const cached = await parts.caches.resolutions.getFresh(asked, parts.now());
      const lookedUp = await shared(
        asked.filter((id) => !cached.has(id)),
        (open) => lookUp(parts, open),
      );
      return ids.map((id) => cached.get(id)?.resolution ?? lookedUp.get(id) ?? notFound(id));
    },
  };
}

async function lookUp(parts: ResolverParts, ids: string[]): Promise<Map<string, Resolution>> {
  const answers = new Map<string, Resolution>();
  for (let round = 0; round < MAX_SOURCES; round++) {
    for (const name of ['tk', 'koop'] as const) {
      const open = ids.filter(
        (id) => answers.get(id)?.status !== 'found' && sourceFor(id, round) === name,
      );
      for (const answer of open.length > 0 ? await ASK[name](parts, open) : [])
        answers.set(answer.id, moreInformative(answers.get(answer.id), answer));
    }
  }
  await keep(parts, [...answers.values()]);
  return answers;
}

/** How each source is asked; a failing source is an answer for every id. */
const ASK: Record<SourceName, (parts: ResolverParts, ids: string[]) => Promise<Resolution[]>> = {
  tk: askTk,
  koop: askKoop,
};

/** From least to most telling; "not found" may be believed only when every source could be asked. */
const STATUS_RANK: Resolution['status'][] = ['not-found', 'number-unknown', 'unreachable', 'found'];

function moreInformative(before: Resolution | undefined, now: Resolution): Resolution {
  if (before && STATUS_RANK.indexOf(before.status) >= STATUS_RANK.indexOf(now.status))
    return before;
  // The source that goes first could not be asked: what the second has is shown until it can.
  return before?.status === 'unreachable' && now.status === 'found'
    ? { ...now, provisional: true }
    : now;
}

async function askTk(parts: ResolverParts, ids: string[]): Promise<Resolution[]> {
  const places = wantedPlaces(ids);
  const numbers = ids.filter((id) => isDocumentNumber(id) || isKamerNumber(id));
  return [
    ...(await orUnreachable(
      places.map(({ id }) => id),
      async () => (await parts.tk.places(places)).map((answer) => fromTk(answer, parts.now())),
    )),
    ...(await orUnreachable(numbers, async () =>
      (await parts.tk.numbered(numbers)).map((answer) => fromTk(answer, parts.now())),
    )),
  ];
}

async function askKoop(parts: ResolverParts, ids: string[]): Promise<Resolution[]> {
  return orUnreachable(ids, async () => {
    const papers = await parts.koop.findAll(ids);
    return ids.map((id) => {
      const paper = papers.get(id);
      return paper ? found(id, paper, 'koop', parts.now()) : notFound(id);
    });
  });
}

/** A source that fails says so for each id. */
async function orUnreachable(
  ids: string[],
  ask: () => Promise<Resolution[]>,
): Promise<Resolution[]> {
  if (ids.length === 0) return [];
  return ask().catch((error: unknown) =>
    ids.map((id): Resolution => ({ status: 'unreachable', id, ...failureOf(error) })),
  );
}

/** Letters belong to the Eerste Kamer, which this service does not have; but what looks like one may be a budget's dossier. */
function wantedPlaces(ids: string[]): PlaceWanted[] {
  return ids.flatMap((id): PlaceWanted[] => {
    const dossier = parseDossierId(id);
    if (dossier) return [{ id, ...dossier, ondernummer: null }];
    const parsed = parseKamerstukId(id);
    if (!parsed || !/^\d+$/.test(parsed.ondernummer)) return [];
    return [
      {
        id,
        dossier: parsed.dossier,
        toevoeging: parsed.toevoeging,
        ondernummer: Number(parsed.ondernummer),
      },
    ];
  });
}

function fromTk(answer: TkAnswer, now: number): Resolution {
  const { id } = answer;
  if ('paper' in answer) return found(id, answer.paper, answer.version, now);
  return 'dossierTitle' in answer
    ? { status: 'number-unknown', id, dossierTitle: answer.dossierTitle }
    : notFound(id);
}

async function keep({ caches, now }: ResolverParts, answers: Resolution[]): Promise<void> {
  const records: ResolvedRecord[] = [];
  for (const resolution of answers) {
    const misses = resolution.status === 'found' ? 0 : await missesOf(caches, resolution.id);
    const ttl = ttlFor(resolution, misses, now());
    if (ttl !== null) records.push({ id: resolution.id, resolution, expires: now() + ttl, misses });
  }
  await caches.resolutions.put(records);
}

/** How often in a row a paper was not found, this time included; an answer that expired counts on. */
async function missesOf({ resolutions }: Caches, id: string): Promise<number> {
  return ((await resolutions.peek(id))?.misses ?? 0) + 1;
}

function found(id: string, paper: Paper, source: Source, now: number): Resolution {
  return {
    status: 'found',
    id,
    paper: withId(paper, id),
    source,
    checkedAt: new Date(now).toISOString(),
  };
}

/** A zaak is answered with its first paper, which keeps its own number. */
function withId(paper: Paper, id: string): Paper {
  return isDocumentNumber(id) || (isKamerNumber(id) && paper.number) ? paper : { ...paper, id };
}

function notFound(id: string): Resolution {
  return { status: 'not-found', id };
}

/** What is told of a failure: why, and from when on it may be tried again. */
export function failureOf(error: unknown): { reason: SourceReason; retryAt: number | null } {
  return error instanceof SourceError
    ? { reason: error.reason, retryAt: error.retryAt }
    : { reason: 'failed', retryAt: null };
}

import { parseDossierId, parseKstId } from '../citations/kst-id.ts';
import { isDocumentNumber, isPublishedId } from '../citations/resolvable.ts';
import type { KoopSearch } from '../sources/koop/search.ts';
import { SourceError } from '../sources/http.ts';
import type { TkAnswer, TkClient } from '../sources/tk/client.ts';
import type { Wanted } from '../sources/tk/query.ts';
import type { Caches } from '../store/caches.ts';
import type { ResolvedRecord } from '../store/database.ts';
import { ageOf } from './ages.ts';
import type { Paper } from '../paper.ts';
import type { Resolution, Source } from './resolution.ts';

/** So many papers at most are looked up one by one at the publisher for one page. */
const MOST_SINGLE_LOOKUPS = 60;

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

/** Cache first, then the Kamer's service in one batch, then the publisher for what that does not have. */
export function createResolver(parts: ResolverParts): Resolver {
  const underWay = new Map<string, Promise<Resolution>>();
  return {
    resolve: async (ids) => {
      const asked = [...new Set(ids)];
      const cached = await parts.caches.resolved(asked, parts.now());
      const open = asked.filter((id) => !cached.has(id) && !underWay.has(id));
      if (open.length > 0) share(underWay, open, lookUp(parts, open));
      const answers = await Promise.all(asked.map(async (id) => cached.get(id)?.resolution ?? (await underWay.get(id)) ?? notFound(id)));
      const byId = new Map(answers.map((answer) => [answer.id, answer]));
      return ids.map((id) => byId.get(id) ?? notFound(id));
    },
  };
}

/** Two pages that ask for the same paper at the same time share one request. */
function share(underWay: Map<string, Promise<Resolution>>, ids: string[], answers: Promise<Map<string, Resolution>>): void {
  for (const id of ids) {
    const answer = answers.then((all) => all.get(id) ?? notFound(id));
    underWay.set(id, answer);
    void answer.catch(() => undefined).finally(() => underWay.delete(id));
  }
}

async function lookUp(parts: ResolverParts, ids: string[]): Promise<Map<string, Resolution>> {
  const answers = new Map<string, Resolution>();
  await askTkForPlaces(parts, ids, answers);
  await askTkForDocuments(parts, ids, answers);
  await askKoop(parts, ids, answers);
  await keep(parts, [...answers.values()]);
  return answers;
}

/** Letters belong to the Eerste Kamer, which this service does not have; but what looks like one may be a budget's dossier. */
function wantedPlaces(ids: string[]): Wanted[] {
  return ids.flatMap((id): Wanted[] => {
    const dossier = parseDossierId(id);
    if (dossier) return [{ id, ...dossier, ondernummer: null }];
    const parsed = parseKstId(id);
    if (!parsed || !/^\d+$/.test(parsed.ondernummer)) return [];
    return [{ id, dossier: parsed.dossier, toevoeging: parsed.toevoeging, ondernummer: Number(parsed.ondernummer) }];
  });
}

async function askTkForPlaces(parts: ResolverParts, ids: string[], answers: Map<string, Resolution>): Promise<void> {
  const wanted = wantedPlaces(ids);
  if (wanted.length === 0) return;
  try {
    for (const answer of await parts.tk.places(wanted)) answers.set(answer.id, fromTk(answer, parts.now()));
  } catch (error) {
    for (const { id } of wanted) answers.set(id, { status: 'unreachable', id, reason: wordOf(error) });
  }
}

function fromTk(answer: TkAnswer, now: number): Resolution {
  const { id } = answer;
  if ('paper' in answer) return found(id, answer.paper, answer.version, now);
  return 'dossierTitle' in answer ? { status: 'number-unknown', id, dossierTitle: answer.dossierTitle } : notFound(id);
}

async function askTkForDocuments(parts: ResolverParts, ids: string[], answers: Map<string, Resolution>): Promise<void> {
  for (const id of ids.filter(isDocumentNumber).slice(0, MOST_SINGLE_LOOKUPS)) {
    try {
      const { paper, version } = await parts.tk.document(id);
      answers.set(id, paper ? found(id, paper, version, parts.now()) : notFound(id));
    } catch (error) {
      answers.set(id, { status: 'unreachable', id, reason: wordOf(error) });
    }
  }
}

/** What the Kamer's service did not have or could not tell; its word stands unless the publisher knows better. */
async function askKoop(parts: ResolverParts, ids: string[], answers: Map<string, Resolution>): Promise<void> {
  const open = ids.filter((id) => isSingleIssue(id) && answers.get(id)?.status !== 'found');
  for (const id of open.slice(0, MOST_SINGLE_LOOKUPS)) {
    try {
      const paper = await parts.koop.find(id);
      if (paper) answers.set(id, found(id, paper, 'koop', parts.now()));
      else if (!answers.has(id)) answers.set(id, notFound(id));
    } catch (error) {
      // "Not found" may be believed only when every source was asked.
      answers.set(id, { status: 'unreachable', id, reason: wordOf(error) });
    }
  }
  for (const id of open.slice(MOST_SINGLE_LOOKUPS)) answers.set(id, { status: 'unreachable', id, reason: 'too-many' });
}

/** The publisher's search knows papers, not dossiers; a bare number is surely one. */
const isSingleIssue = (id: string) => isPublishedId(id) && !/^kst-(?:\d{5}|21501-\d{2})$/.test(id);

async function keep({ caches, now }: ResolverParts, answers: Resolution[]): Promise<void> {
  const records: ResolvedRecord[] = [];
  for (const resolution of answers) {
    const misses = resolution.status === 'found' ? 0 : (await caches.misses(resolution.id)) + 1;
    const age = ageOf(resolution, misses, now());
    if (age !== null) records.push({ id: resolution.id, resolution, expires: now() + age, misses });
  }
  // A cache that cannot be written costs requests; the answers are good all the same.
  await caches.keepResolved(records).catch((error: unknown) => console.warn('Kamerlezer: cache', error));
}

function found(id: string, paper: Paper, source: Source, now: number): Resolution {
  return { status: 'found', id, paper: withId(paper, id), source, checkedAt: new Date(now).toISOString() };
}

function withId(paper: Paper, id: string): Paper {
  return isDocumentNumber(id) ? paper : { ...paper, id };
}

function notFound(id: string): Resolution {
  return { status: 'not-found', id };
}

function wordOf(error: unknown): string {
  return error instanceof SourceError ? error.message : 'failed';
}

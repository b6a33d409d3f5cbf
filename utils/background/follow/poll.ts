import { SourceError } from '../../sources/http.ts';
import { dayInTheHague } from '../../domain/dates.ts';
import type { FollowStore } from '../../store/follow-store.ts';
import { batchesOf, splitByBaseline, type Batch } from './batches.ts';
import { absentActivity, compareRecord, eventOf, lateToezegging } from './compare.ts';
import type { FollowEvent } from '../../domain/follow/follow-event.ts';
import {
  newCursor,
  QUESTIONS_OF,
  remembered,
  type Facts,
  type PollCursor,
  type QuestionName,
} from '../../domain/follow/poll-cursor.ts';
import type { PollPosition, PollPage } from '../../domain/follow/record-update.ts';

/** How the source is asked. @throws SourceError */
export type AskSource = (
  question: QuestionName,
  keys: string[],
  from: PollPosition,
) => Promise<PollPage>;

export interface PollDeps {
  store: FollowStore;
  ask: AskSource;
  /** Keys of saved papers a search in mijn finds, with their titles and addresses. */
  search(query: string): Promise<{ key: string; title: string; href: string }[]>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Told after each batch how many things were asked for. */
  progress(done: number, all: number): void;
}

export interface PollResult {
  /** Events that are new in this poll. */
  fresh: FollowEvent[];
  /** How many things were asked for. */
  asked: number;
  /** The machine word of a source that is out of reach; empty when everything could be asked. */
  trouble: string;
}

/** Pages of one question; what is missed for longer is caught up in the next poll. */
const MAX_PAGES = 20;

/**
 * Asks what changed for what is followed, ten things at a time, and keeps what each answer taught before the next is
 * asked: a worker that is stopped in between goes on behind the last answer.
 * @param startedAt ISO instant; things that were asked for since then are passed over
 * @throws StoreError
 */
export async function poll(deps: PollDeps, startedAt: string): Promise<PollResult> {
  const follows = (await deps.store.follows())
    .filter(({ removedAt }) => removedAt === '')
    .map(({ key }) => key);
  const cursors = await cursorsOf(deps, follows);
  const waiting = cursors.filter(({ checkedAt }) => checkedAt < startedAt);
  const fresh: FollowEvent[] = [];
  const before = cursors.length - waiting.length;
  let done = before;
  for (const batch of batchesOf(waiting)) {
    deps.progress(done, cursors.length);
    const { learned, trouble } = await askBatch(deps, batch);
    fresh.push(...learned);
    if (trouble && isOutOfReach(trouble)) return { fresh, asked: done - before, trouble };
    done += batch.cursors.length;
  }
  deps.progress(done, cursors.length);
  return { fresh, asked: done - before, trouble: '' };
}

async function cursorsOf({ store, now }: PollDeps, keys: string[]): Promise<PollCursor[]> {
  const known = await store.cursors(keys);
  return keys.map((key, index) => known[index] ?? newCursor(key, dayInTheHague(now())));
}

/** All questions about ten things. What one of them cannot have answered is noted with the things and asked again next time. */
async function askBatch(
  deps: PollDeps,
  { kind, cursors }: Batch,
): Promise<{ learned: FollowEvent[]; trouble: string }> {
  const learned: FollowEvent[] = [];
  let trouble = '';
  let answered = kind === 'zoek';
  for (const question of QUESTIONS_OF[kind]) {
    try {
      for (const group of splitByBaseline(cursors, question))
        learned.push(...(await askQuestion(deps, question, group)));
      answered = true;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      trouble = error.reason;
      if (isOutOfReach(trouble)) break;
    }
  }
  if (kind === 'zoek')
    for (const cursor of cursors) learned.push(...(await pollSearch(deps, cursor)));
  learned.push(...(await finish(deps, cursors, { trouble, answered })));
  return { learned, trouble };
}

/** One question about ten things, page after page; the cursors move on with each answer. */
async function askQuestion(
  { ask, store, now }: PollDeps,
  question: QuestionName,
  { cursors, hasBaseline }: { cursors: PollCursor[]; hasBaseline: boolean },
): Promise<FollowEvent[]> {
  const byKey = new Map(cursors.map((cursor) => [cursor.key, cursor]));
  const learned: FollowEvent[] = [];
  let from: PollPosition = {
    stamp: earliest(cursors.map(({ stamps }) => stamps[question] ?? '')),
    edge: 'overlap',
  };
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await ask(question, [...byKey.keys()], from);
    const events = applyPage(byKey, answer, hasBaseline, new Date(now()).toISOString());
    for (const cursor of cursors)
      cursor.stamps[question] = answer.last || (cursor.stamps[question] ?? '');
    learned.push(...(await store.commitPoll(cursors, events)));
    // The first answer is the newest page: what is older was there before the following.
    if (!answer.full || from.stamp === '') break;
    from = { stamp: answer.last, edge: answer.last === from.stamp ? 'after' : 'at' };
  }
  return learned;
}

/** Lays what an answer says over what is known, and gives what there is to tell. */
function applyPage(
  byKey: Map<string, PollCursor>,
  { sightings, absent = [] }: PollPage,
  hasBaseline: boolean,
  at: string,
): FollowEvent[] {
  const gone = absent.flatMap((key) => takeInAbsent(byKey.get(key), at));
  const told = sightings.flatMap((sighting) => {
    const cursor = byKey.get(sighting.follow);
    if (!cursor) return [];
    const { facts, reasons } = compareRecord(cursor, sighting, hasBaseline);
    cursor.known = remembered(cursor.known, [[sighting.id, facts]]);
    return reasons.map((reason) => eventOf(sighting, reason, at));
  });
  return [...gone, ...told];
}

function takeInAbsent(cursor: PollCursor | undefined, at: string): FollowEvent[] {
  const compared = cursor && absentActivity(cursor);
  if (!cursor || !compared) return [];
  cursor.known = remembered(cursor.known, [[cursor.key, compared.facts]]);
  const gone = { follow: cursor.key, id: cursor.key, stamp: '', href: '' };
  return compared.reasons.map((reason) => eventOf(gone, reason, at));
}

/** What the clock alone tells, and that these things were asked for. */
async function finish(
  { store, now }: PollDeps,
  cursors: PollCursor[],
  { trouble, answered }: { trouble: string; answered: boolean },
): Promise<FollowEvent[]> {
  const at = new Date(now()).toISOString();
  const events = cursors.flatMap((cursor) => {
    const isFirst = cursor.checkedAt === '';
    cursor.trouble = trouble;
    if (answered && !isOutOfReach(trouble)) cursor.checkedAt = at;
    const late = lateToezegging(cursor, dayInTheHague(now()));
    if (!late) return [];
    cursor.known = remembered(cursor.known, [[cursor.key, late.facts]]);
    return isFirst
      ? []
      : [
          eventOf(
            { follow: cursor.key, id: cursor.key, stamp: late.due, href: '' },
            { name: 'toezegging-late', due: late.due },
            at,
          ),
        ];
  });
  return store.commitPoll(cursors, events);
}

/** A followed search needs no source: it tells which saved papers came to match since. */
async function pollSearch(
  { store, search, now }: PollDeps,
  cursor: PollCursor,
): Promise<FollowEvent[]> {
  const found = await search(cursor.key.slice('zoek:'.length));
  const at = new Date(now()).toISOString();
  const fresh = cursor.checkedAt === '' ? [] : found.filter(({ key }) => !cursor.known[key]);
  const facts = found.map(({ key }): [string, Facts] => [key, { what: 'match' }]);
  cursor.known = Object.fromEntries(facts);
  return store.commitPoll(
    [cursor],
    fresh.map(({ key, title, href }) =>
      eventOf({ follow: cursor.key, id: key, stamp: '', href }, { name: 'match', title }, at),
    ),
  );
}

/** Moments may be written in UTC or with an offset; an unknown one means: from the beginning. */
function earliest(stamps: string[]): string {
  if (stamps.includes('')) return '';
  return stamps.reduce((first, stamp) => (Date.parse(stamp) < Date.parse(first) ? stamp : first));
}

/** The host itself, and not a question it does not understand. */
export function isOutOfReach(trouble: string): boolean {
  return trouble !== '' && !/^(?:http-4(?!29)\d\d|malformed|too-large|unavailable)$/.test(trouble);
}

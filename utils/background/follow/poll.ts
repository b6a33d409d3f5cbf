import { SourceError } from '../../sources/http.ts';
import { dayInTheHague } from '../../domain/dates.ts';
import type { FollowStore } from '../../store/follow-store.ts';
import { batchesOf, byMarked, type Batch } from './batches.ts';
import { absentActivity, compare, eventOf, lateToezegging } from './compare.ts';
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
  /** Events that are new in this round. */
  fresh: FollowEvent[];
  /** How many things were asked for. */
  asked: number;
  /** The machine word of a source that is out of reach; empty when everything could be asked. */
  trouble: string;
}

/** Pages of one question; what is missed for longer is caught up in the next round. */
const MAX_PAGES = 20;

/**
 * Asks what changed for what is followed, ten things at a time, and keeps what each answer taught before the next is
 * asked: a worker that is stopped in between goes on behind the last answer.
 * @param startedAt ISO instant; things that were asked for since then are passed over
 * @throws StoreError
 */
export async function poll(parts: PollDeps, startedAt: string): Promise<PollResult> {
  const follows = (await parts.store.follows())
    .filter(({ removedAt }) => removedAt === '')
    .map(({ key }) => key);
  const marks = await knownMarks(parts, follows);
  const waiting = marks.filter(({ checkedAt }) => checkedAt < startedAt);
  const fresh: FollowEvent[] = [];
  const before = marks.length - waiting.length;
  let done = before;
  for (const batch of batchesOf(waiting)) {
    parts.progress(done, marks.length);
    const { learned, trouble } = await askBatch(parts, batch);
    fresh.push(...learned);
    if (trouble && isOutOfReach(trouble)) return { fresh, asked: done - before, trouble };
    done += batch.marks.length;
  }
  parts.progress(done, marks.length);
  return { fresh, asked: done - before, trouble: '' };
}

async function knownMarks({ store, now }: PollDeps, keys: string[]): Promise<PollCursor[]> {
  const known = await store.cursors(keys);
  return keys.map((key, index) => known[index] ?? newCursor(key, dayInTheHague(now())));
}

/** All questions about ten things. What one of them cannot have answered is noted with the things and asked again next time. */
async function askBatch(
  parts: PollDeps,
  { kind, marks }: Batch,
): Promise<{ learned: FollowEvent[]; trouble: string }> {
  const learned: FollowEvent[] = [];
  let trouble = '';
  let answered = kind === 'zoek';
  for (const question of QUESTIONS_OF[kind]) {
    try {
      for (const group of byMarked(marks, question))
        learned.push(...(await askQuestion(parts, question, group)));
      answered = true;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      trouble = error.reason;
      if (isOutOfReach(trouble)) break;
    }
  }
  if (kind === 'zoek') for (const mark of marks) learned.push(...(await searchMijn(parts, mark)));
  learned.push(...(await finish(parts, marks, { trouble, answered })));
  return { learned, trouble };
}

/** One question about ten things, page after page; the marks grow with each answer. */
async function askQuestion(
  { ask, store, now }: PollDeps,
  question: QuestionName,
  { marks, marked }: { marks: PollCursor[]; marked: boolean },
): Promise<FollowEvent[]> {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const learned: FollowEvent[] = [];
  let from: PollPosition = {
    stamp: earliest(marks.map(({ stamps }) => stamps[question] ?? '')),
    edge: 'overlap',
  };
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await ask(question, [...byKey.keys()], from);
    const events = applyPage(byKey, answer, marked, new Date(now()).toISOString());
    for (const mark of marks) mark.stamps[question] = answer.last || (mark.stamps[question] ?? '');
    learned.push(...(await store.commitPoll(marks, events)));
    // The first answer is the newest page: what is older needs no mark.
    if (!answer.full || from.stamp === '') break;
    from = { stamp: answer.last, edge: answer.last === from.stamp ? 'after' : 'at' };
  }
  return learned;
}

/** Lays what an answer says over what is known, and gives what there is to tell. */
function applyPage(
  byKey: Map<string, PollCursor>,
  { sightings, absent = [] }: PollPage,
  marked: boolean,
  at: string,
): FollowEvent[] {
  const gone = absent.flatMap((key) => takeInAbsent(byKey.get(key), at));
  const told = sightings.flatMap((sighting) => {
    const mark = byKey.get(sighting.follow);
    if (!mark) return [];
    const { facts, reasons } = compare(mark, sighting, marked);
    mark.known = remembered(mark.known, [[sighting.id, facts]]);
    return reasons.map((reason) => eventOf(sighting, reason, at));
  });
  return [...gone, ...told];
}

function takeInAbsent(mark: PollCursor | undefined, at: string): FollowEvent[] {
  const compared = mark && absentActivity(mark);
  if (!mark || !compared) return [];
  mark.known = remembered(mark.known, [[mark.key, compared.facts]]);
  const gone = { follow: mark.key, id: mark.key, stamp: '', href: '' };
  return compared.reasons.map((reason) => eventOf(gone, reason, at));
}

/** What the clock alone tells, and that these things were asked for. */
async function finish(
  { store, now }: PollDeps,
  marks: PollCursor[],
  { trouble, answered }: { trouble: string; answered: boolean },
): Promise<FollowEvent[]> {
  const at = new Date(now()).toISOString();
  const events = marks.flatMap((mark) => {
    const isFirst = mark.checkedAt === '';
    mark.trouble = trouble;
    if (answered && !isOutOfReach(trouble)) mark.checkedAt = at;
    const late = lateToezegging(mark, dayInTheHague(now()));
    if (!late) return [];
    mark.known = remembered(mark.known, [[mark.key, late.facts]]);
    return isFirst
      ? []
      : [
          eventOf(
            { follow: mark.key, id: mark.key, stamp: late.due, href: '' },
            { name: 'toezegging-late', due: late.due },
            at,
          ),
        ];
  });
  return store.commitPoll(marks, events);
}

/** A followed search needs no source: it tells which saved papers came to match since. */
async function searchMijn(
  { store, search, now }: PollDeps,
  mark: PollCursor,
): Promise<FollowEvent[]> {
  const found = await search(mark.key.slice('zoek:'.length));
  const at = new Date(now()).toISOString();
  const fresh = mark.checkedAt === '' ? [] : found.filter(({ key }) => !mark.known[key]);
  const facts = found.map(({ key }): [string, Facts] => [key, { what: 'match' }]);
  mark.known = Object.fromEntries(facts);
  return store.commitPoll(
    [mark],
    fresh.map(({ key, title, href }) =>
      eventOf({ follow: mark.key, id: key, stamp: '', href }, { name: 'match', title }, at),
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

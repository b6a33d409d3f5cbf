import { daysBetween } from '../../domain/dates.ts';
import { isOpenPromise, promiseStateOf } from '../../domain/context/promise-state.ts';
import { isAnswer } from '../../domain/context/state-badges.ts';
import { familyOf } from '../../domain/context/paper-kinds.ts';
import type { Standing } from '../../domain/context/paper-outcome.ts';
import type { DecidedStanding, FollowEvent, Reason } from '../../domain/follow/follow-event.ts';
import { kindOf } from '../../domain/follow/follow.ts';
import type { Facts, PollCursor } from '../../domain/follow/poll-cursor.ts';
import type { RecordFacts, RecordUpdate } from '../../domain/follow/record-update.ts';

/** Days. A paper or vote that is this much older than the following, and seen for the first time, was only edited again. */
const OLD_NEWS_DAYS = 14;

/** What one record means for a followed thing: what is known of it from now on, and what there is to tell. */
export interface Compared {
  facts: Facts;
  reasons: Reason[];
}

/**
 * Compares a record with what was known of it.
 * @param hasBaseline whether the question was answered before; the first answer tells nothing
 */
export function compareRecord(
  cursor: PollCursor,
  sighting: RecordUpdate,
  hasBaseline: boolean,
): Compared {
  const facts = factsOf(cursor, sighting);
  return { facts, reasons: hasBaseline ? reasonsFor(cursor, sighting) : [] };
}

/** @param at ISO instant of the poll */
export function eventOf(
  { follow, id, stamp, href }: Pick<RecordUpdate, 'follow' | 'id' | 'stamp' | 'href'>,
  reason: Reason,
  at: string,
): FollowEvent {
  return { key: [follow, reason.name, id, stamp].join('|'), follow, at, seenAt: '', reason, href };
}

function factsOf({ known }: PollCursor, seen: RecordUpdate): Facts {
  switch (seen.what) {
    case 'paper':
      return { what: 'paper', version: seen.version, extension: seen.extension };
    case 'decision':
      return { what: 'decision', outcome: seen.outcome, standing: seen.standing };
    case 'zaak':
      return { what: 'zaak', status: seen.status };
    case 'activity':
      return { what: 'activity', activity: seen.activity };
    case 'toezegging': {
      const before = known[seen.id];
      const sameDue = before?.what === 'toezegging' && before.due === seen.due;
      return {
        what: 'toezegging',
        status: seen.status,
        due: seen.due,
        lateTold: sameDue && before.lateTold,
      };
    }
  }
}

function reasonsFor(cursor: PollCursor, sighting: RecordUpdate): Reason[] {
  const before = cursor.known[sighting.id];
  switch (sighting.what) {
    case 'paper':
      return paperReasons(cursor, sighting, before);
    case 'decision':
      return decisionReasons(cursor, sighting, before);
    case 'zaak':
    case 'activity':
    case 'toezegging':
      return changeReasons(before, sighting);
  }
}

/** What is new of a thing that is not told of as such, but only when it changes. */
function changeReasons(
  before: Facts | undefined,
  now: Of<'zaak' | 'activity' | 'toezegging'>,
): Reason[] {
  if (before?.what === 'zaak' && now.what === 'zaak')
    return statusReasons(before.status, now.status);
  if (before?.what === 'activity' && now.what === 'activity') return activityReasons(before, now);
  if (before?.what === 'toezegging' && now.what === 'toezegging')
    return toezeggingReasons(before, now);
  return [];
}

/** A status that was or is not known is no news. */
function statusReasons(from: string, to: string): Reason[] {
  return from && to && from !== to ? [{ name: 'status', from, to }] : [];
}

type Of<What extends RecordFacts['what']> = Extract<RecordFacts, { what: What }>;

/** A file that was replaced by one of its own sort; that the publisher's PDF takes the place of a letter is no news. */
function paperReasons(cursor: PollCursor, paper: Of<'paper'>, before: Facts | undefined): Reason[] {
  if (before?.what === 'paper') return versionReasons(before, paper);
  const { title, kind, date } = paper;
  if (isOldNews(cursor, date)) return [];
  const isOfQuestions = ['zaak', 'document'].includes(kindOf(cursor.key) ?? '');
  const [reason] = isOfQuestions ? answerReasons(paper) : [];
  return [reason ?? { name: 'new-paper', title, kind, date }];
}

/** What a paper means to who follows written questions. */
function answerReasons({ title, kind, date, askedOn }: Of<'paper'>): Reason[] {
  if (familyOf(kind) === 'postponement') return [{ name: 'answer-postponed', title }];
  if (!isAnswer(kind)) return [];
  const days = date && askedOn ? daysBetween(askedOn, date) : null;
  return [{ name: 'answered', title, days, ...(/nader/i.test(kind) && { further: true }) }];
}

function versionReasons(
  before: Extract<Facts, { what: 'paper' }>,
  { title, version, extension }: Of<'paper'>,
): Reason[] {
  if (version === null || before.version === null || extension !== before.extension) return [];
  return version > before.version ? [{ name: 'new-version', title, version }] : [];
}

function decisionReasons(
  cursor: PollCursor,
  { outcome, standing, count, title, date }: Of<'decision'>,
  before: Facts | undefined,
): Reason[] {
  const known = before?.what === 'decision' ? (before.standing ?? before.outcome) : null;
  if (!standing || standing === known || (!before && isOldNews(cursor, date))) return [];
  if (outcome) return [{ name: 'vote', outcome, count, title }];
  return isDecided(standing) ? [{ name: 'standing', standing, title }] : [];
}

function isDecided(standing: Standing): standing is DecidedStanding {
  return standing !== 'adopted' && standing !== 'rejected';
}

function isOldNews({ markedOn }: PollCursor, date: string | null): boolean {
  return date !== null && daysBetween(date, markedOn) > OLD_NEWS_DAYS;
}

/** An activity that will not be; of one that was moved a successor tells when. */
const GONE = /^(?:Geannuleerd|Vervallen)$/i;
const MOVED = /^Verplaatst$/i;

function activityReasons(
  { activity: old }: Extract<Facts, { what: 'activity' }>,
  { activity: now }: Of<'activity'>,
): Reason[] {
  if (now.status !== old.status && GONE.test(now.status))
    return [{ name: 'cancelled', date: old.date }];
  if (now.status !== old.status && now.movedTo && MOVED.test(now.status))
    return old.date ? [{ name: 'moved', from: old.date, to: now.movedTo }] : [];
  const [reason] = [...dayReasons(old, now), ...timeReasons(old, now)];
  return reason ? [reason] : statusReasons(old.status ?? '', now.status ?? '');
}

type Planned = Of<'activity'>['activity'];

function dayReasons(old: Planned, { date }: Planned): Reason[] {
  if (!date || date === old.date) return [];
  return [old.date ? { name: 'moved', from: old.date, to: date } : { name: 'planned', to: date }];
}

function timeReasons(old: Planned, now: Planned): Reason[] {
  const [from, to] = [old.start?.slice(11), now.start?.slice(11)];
  return now.date && from && to && from !== to
    ? [{ name: 'new-time', date: now.date, from, to }]
    : [];
}

function toezeggingReasons(
  before: Extract<Facts, { what: 'toezegging' }>,
  { status, letter }: Of<'toezegging'>,
): Reason[] {
  if (status === before.status) return [];
  return promiseStateOf(status) === 'kept'
    ? [{ name: 'toezegging-kept', letter }]
    : [{ name: 'status', from: before.status, to: status }];
}

/**
 * A followed activity that the source has no more: deleted rows keep nothing but an id.
 * @returns what there is to tell, once, and what is known from now on; null for what was never known to be
 */
export function absentActivity(cursor: PollCursor): Compared | null {
  const before = cursor.known[cursor.key];
  if (before?.what !== 'activity' || GONE.test(before.activity.status)) return null;
  // Once may be a source that is out of order; a second time it is believed.
  if (!before.absentOnce) return { facts: { ...before, absentOnce: true }, reasons: [] };
  const activity = { ...before.activity, status: 'Vervallen' };
  return {
    facts: { ...before, activity },
    reasons: [{ name: 'cancelled', date: before.activity.date }],
  };
}

/**
 * A promise is late by the clock, not by an answer: told once for each day that was promised.
 * @param today `YYYY-MM-DD`
 * @returns the promised day and what is known from now on, or null
 */
export function lateToezegging(
  cursor: PollCursor,
  today: string,
): { due: string; facts: Facts } | null {
  const facts = cursor.known[cursor.key];
  if (
    facts?.what !== 'toezegging' ||
    facts.lateTold ||
    !facts.due ||
    facts.due >= today ||
    !isOpenPromise(facts.status)
  )
    return null;
  return { due: facts.due, facts: { ...facts, lateTold: true } };
}

import type { QuestionName } from '../../../domain/follow/poll-cursor.ts';
import type { PollPosition, PollPage, RecordUpdate } from '../../../domain/follow/record-update.ts';
import type { Http } from '../../http.ts';
import { all, compare, cutToFit, NOT_DELETED, type Condition } from '../conditions.ts';
import { PAGE_ROWS, ODataQuery } from '../query.ts';
import { textOrNull } from '../record-values.ts';
import type { SchemaCache } from '../schema-cache.ts';
import type { MappedRecord, SchemaMapper } from '../schema-mapper.ts';
import { createVersionFallback, type VersionFallback } from '../version-fallback.ts';
import { QUESTIONS, type FollowQuestion } from './questions.ts';

const MINUTE_MS = 60_000;
/** Things in one question at most: an address must not grow too long. */
const MAX_KEYS = 10;
/** Pages that may share one stamp: a thousand records are stamped anew at once now and then. */
const MAX_PAGES_OF_STAMP = 20;

/** The field by which changes are told, and how far before the last known change one must look to miss none. */
interface Stamp {
  /** In the words of version 2. */
  field: 'ApiGewijzigdOp' | 'GewijzigdOp';
  overlapMs: number;
}

/** Asks what changed of followed things; both versions of the service give the same. */
export interface FollowClient {
  /**
   * @param keys of follows of the question's kind, a portion of `portionsOfKeys`
   * @throws SourceError when neither version answers
   */
  ask(question: QuestionName, keys: string[], from: PollPosition): Promise<PollPage>;
}

/** Portions of followed things, each small enough for every one of these questions. */
export function portionsOfKeys<T extends { key: string }>(
  questions: readonly QuestionName[],
  things: readonly T[],
): T[][] {
  const conditionsOf = (some: T[]) =>
    questions.map((name) =>
      whereOf(
        QUESTIONS[name],
        some.map(({ key }) => key),
        [compare('ApiGewijzigdOp', 'ge', LATER)],
      ),
    );
  return cutToFit(things, conditionsOf, MAX_KEYS);
}

/** Any moment: what is counted is its cost. */
const LATER = '2031-01-01T00:00:00Z';

/** @param now milliseconds since 1970, for the rests of a version that fails */
export function createFollowClient(
  http: Http,
  now: () => number,
  schemas?: SchemaCache,
): FollowClient {
  // Each of its own: a question that a version refuses must not cost the others.
  const fallbacks = new Map<QuestionName, VersionFallback>();
  const fallbackOf = (name: QuestionName) => {
    const fallback = fallbacks.get(name) ?? createVersionFallback(http, now, schemas);
    fallbacks.set(name, fallback);
    return fallback;
  };
  return {
    ask: async (name, keys, from) => {
      const question = QUESTIONS[name];
      const { value } = await fallbackOf(name).ask(
        (mapper) => changesQuery(question, stampOf(mapper, question), { keys, from }),
        (records, mapper) => ({ records, stamp: stampOf(mapper, question) }),
      );
      const { records, stamp } = value;
      const rest = await restOfStamp(fallbackOf(name), question, { keys, from, ...value });
      return pageOf(question, keys, [...records, ...rest], {
        stamp,
        full: records.length >= PAGE_ROWS,
      });
    },
  };
}

interface Asked {
  keys: string[];
  from: PollPosition;
  skip?: number;
}

function changesQuery(
  question: FollowQuestion,
  stamp: Stamp,
  { keys, from, skip }: Asked,
): ODataQuery {
  const since = question.isOwn ? [] : sinceCondition(stamp, from);
  const direction = since.length > 0 ? 'asc' : 'desc';
  return new ODataQuery({
    of: {
      ...question.of,
      fields: [...new Set([...question.of.fields, stamp.field, 'Id'])],
      orderBy: [`${stamp.field} ${direction}`, 'Id'],
    },
    where: whereOf(question, keys, since),
    ...(skip && { skip }),
  });
}

/** The filter as it is asked, and counted. */
function whereOf(question: FollowQuestion, keys: string[], since: Condition[]): Condition {
  const names = keys.map((key) => key.slice(question.prefix.length));
  return all([NOT_DELETED, ...since, question.where(names)]);
}

/** The server's own stamps where it has them; else the moment of change at the source, which shows up hours later. */
function stampOf(mapper: SchemaMapper, { of }: FollowQuestion): Stamp {
  return mapper.name(of.entity, 'ApiGewijzigdOp') === 'ApiGewijzigdOp'
    ? { field: 'ApiGewijzigdOp', overlapMs: 5 * MINUTE_MS }
    : { field: 'GewijzigdOp', overlapMs: 48 * 60 * MINUTE_MS };
}

function sinceCondition({ field, overlapMs }: Stamp, { stamp, edge }: PollPosition): Condition[] {
  if (stamp === '') return [];
  if (edge === 'overlap') {
    const since = new Date(Date.parse(stamp) - overlapMs).toISOString();
    return [compare(field, 'ge', since)];
  }
  return [compare(field, edge === 'at' ? 'ge' : 'gt', stamp)];
}

/** A full page of one stamp alone cannot be asked on by its stamp: what shares it is asked for row by row. */
async function restOfStamp(
  fallback: VersionFallback,
  question: FollowQuestion,
  asked: Asked & { records: MappedRecord[]; stamp: Stamp },
): Promise<MappedRecord[]> {
  const { records, stamp } = asked;
  const first = momentIn(records[0] ?? {}, stamp.field);
  const sharesStamp = records.every((row) => momentIn(row, stamp.field) === first);
  if (records.length < PAGE_ROWS || !sharesStamp || asked.from.stamp === '') return [];
  const rest: MappedRecord[] = [];
  for (let page = 1; page <= MAX_PAGES_OF_STAMP; page++) {
    const { value } = await fallback.ask(
      changesQuery(question, stamp, { ...asked, skip: page * PAGE_ROWS }),
      (more) => more,
    );
    rest.push(...value);
    const last = value.at(-1);
    if (value.length < PAGE_ROWS || (last && momentIn(last, stamp.field) !== first)) break;
  }
  return rest;
}

function pageOf(
  question: FollowQuestion,
  keys: string[],
  records: MappedRecord[],
  { stamp, full }: { stamp: Stamp; full: boolean },
): PollPage {
  const wanted = new Set(keys);
  const stamps = records.map((row) => momentIn(row, stamp.field)).filter(Boolean);
  const sightings = records.flatMap((row) =>
    sightingsIn(question, wanted, row, momentIn(row, stamp.field)),
  );
  const seen = new Set(sightings.map(({ follow }) => follow));
  return {
    sightings,
    last: stamps.reduce(
      (last, one) => (Date.parse(one) >= Date.parse(last || one) ? one : last),
      '',
    ),
    full,
    absent: question.isOwn && !full ? keys.filter((key) => !seen.has(key)) : [],
  };
}

/** A moment that cannot be read would spoil every later question. */
function momentIn(row: MappedRecord, field: string): string {
  const stamp = textOrNull(row, field) ?? '';
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(stamp) &&
    !stamp.startsWith('0001') &&
    !Number.isNaN(Date.parse(stamp))
    ? stamp
    : '';
}

function sightingsIn(
  question: FollowQuestion,
  keys: Set<string>,
  row: MappedRecord,
  stamp: string,
): RecordUpdate[] {
  const read = question.read(row);
  if (!read) return [];
  const owners = new Set(question.owners(row).map((name) => question.prefix + name));
  return [...owners].filter((key) => keys.has(key)).map((follow) => ({ ...read, follow, stamp }));
}

import type { QuestionName } from '../../../domain/follow/poll-cursor.ts';
import type { PollPosition, PollPage, RecordUpdate } from '../../../domain/follow/record-update.ts';
import type { Http } from '../../http.ts';
import type { SchemaMapper, MappedRecord } from '../schema-mapper.ts';
import { serviceAddress } from '../address.ts';
import { readRows, text } from '../context/rows.ts';
import { createVersionFallback, type VersionFallback } from '../version-fallback.ts';
import type { SchemaCache } from '../schema-cache.ts';
import { QUESTIONS, type FollowQuestion } from './questions.ts';

/** Version 5 refuses more. */
const PAGE = 100;
const MINUTE = 60_000;

/** The field by which changes are told, and how far before the last known change one must look to miss none. */
interface Stamp {
  /** In the words of version 2. */
  field: 'ApiGewijzigdOp' | 'GewijzigdOp';
  shown: string;
  /** Milliseconds. */
  overlap: number;
}

/** Asks what changed of followed things; both versions of the service give the same. */
export interface FollowClient {
  /**
   * @param keys of follows of the question's kind, ten at most
   * @throws SourceError when neither version answers
   */
  ask(question: QuestionName, keys: string[], from: PollPosition): Promise<PollPage>;
}

/** @param now milliseconds since 1970, for the rests of a version that fails */
export function createFollowClient(
  http: Http,
  now: () => number,
  models?: SchemaCache,
): FollowClient {
  // Of their own: a question that a version refuses must not cost the others.
  const ladders = new Map<QuestionName, VersionFallback>();
  const ladderOf = (name: QuestionName) => {
    const ladder = ladders.get(name) ?? createVersionFallback(http, now, models);
    ladders.set(name, ladder);
    return ladder;
  };
  return {
    ask: async (name, keys, from) => {
      const question = QUESTIONS[name];
      const { value } = await ladderOf(name).ask(
        (adapter, choose) => changesAddress(adapter, question, keys, from, choose),
        (json, adapter) => readPage(adapter, question, keys, json),
      );
      return value;
    },
  };
}

function changesAddress(
  adapter: SchemaMapper,
  question: FollowQuestion,
  keys: string[],
  from: PollPosition,
  choose: boolean,
): string {
  const stamp = stampOf(adapter, question.shape.entity);
  const shape = { ...question.shape, fields: [...question.shape.fields, stamp.field] };
  const names = keys.map((key) => key.slice(question.prefix.length));
  const since = sinceCondition(stamp, from);
  return serviceAddress(adapter.names.base, question.shape.entity, {
    $filter: [
      'Verwijderd eq false',
      ...(since ? [since] : []),
      `(${question.about(names, adapter)})`,
    ].join(' and '),
    $orderby: `${stamp.shown} ${since ? 'asc' : 'desc'}`,
    $top: String(PAGE),
    ...Object.fromEntries(
      adapter
        .options(shape, choose)
        .map((option) => [
          option.slice(0, option.indexOf('=')),
          option.slice(option.indexOf('=') + 1),
        ]),
    ),
  });
}

/** The server's own stamps where it has them; else the moment of change at the source, which shows up hours later. */
function stampOf(adapter: SchemaMapper, entity: string): Stamp {
  if (adapter.name(entity, 'ApiGewijzigdOp') === 'ApiGewijzigdOp')
    return { field: 'ApiGewijzigdOp', shown: 'ApiGewijzigdOp', overlap: 5 * MINUTE };
  return {
    field: 'GewijzigdOp',
    shown: adapter.name(entity, 'GewijzigdOp') ?? 'GewijzigdOp',
    overlap: 48 * 60 * MINUTE,
  };
}

function sinceCondition({ shown, overlap }: Stamp, { stamp, edge }: PollPosition): string {
  if (stamp === '') return '';
  if (edge === 'overlap')
    return `${shown} ge ${new Date(Date.parse(stamp) - overlap).toISOString()}`;
  return `${shown} ${edge === 'at' ? 'ge' : 'gt'} ${stamp}`;
}

function readPage(
  adapter: SchemaMapper,
  question: FollowQuestion,
  keys: string[],
  json: string,
): PollPage {
  const stamp = stampOf(adapter, question.shape.entity);
  const shape = { ...question.shape, fields: [...question.shape.fields, stamp.field] };
  const rows = readRows(json).map((row) => adapter.translate(shape, row));
  const stamps = rows.map((row) => momentIn(row, stamp.field)).filter(Boolean);
  return {
    sightings: rows.flatMap((row) =>
      sightingsIn(question, new Set(keys), row, momentIn(row, stamp.field)),
    ),
    last: stamps.reduce(
      (last, one) => (Date.parse(one) >= Date.parse(last || one) ? one : last),
      '',
    ),
    full: rows.length >= PAGE,
  };
}

/** A moment that cannot be read would spoil every later question. */
function momentIn(row: MappedRecord, field: string): string {
  const stamp = text(row, field) ?? '';
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

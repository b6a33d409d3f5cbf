import type { PaperContext, Part, Toezegging } from '../../../domain/context/paper-context.ts';
import { SourceError, type Http } from '../../http.ts';
import type { ODataQuery } from '../query.ts';
import type { SchemaCache } from '../schema-cache.ts';
import type { MappedRecord, SchemaMapper } from '../schema-mapper.ts';
import { createVersionFallback, type VersionFallback } from '../version-fallback.ts';
import { completeVotes } from './complete-votes.ts';
import { contextQuery, keptByQuery, madeInQuery, type PaperAsked } from './questions.ts';
import { readContext, type ReadContext } from './read-context.ts';
import { readToezegging, type Around } from './read-toezegging.ts';

export interface ContextClient {
  /**
   * Everything the Kamer's service knows around a paper, in three requests at most (a new version of the service may need
   * one more to be understood, and a long roll call one).
   * @returns null when the service does not have the paper
   * @throws SourceError when neither version answers
   */
  context(asked: PaperAsked): Promise<PaperContext | null>;
}

/** Of these kinds a paper may keep or hold toezeggingen, with or without an activity. */
const LETTER = /^Brief/i;

/** @param now milliseconds since 1970 */
export function createContextClient(
  http: Http,
  now: () => number,
  schemas?: SchemaCache,
): ContextClient {
  // Each of its own: a question that a version refuses must not cost the others.
  const [papers, votes, made, kept] = Array.from({ length: 4 }, () =>
    createVersionFallback(http, now, schemas),
  ) as [VersionFallback, VersionFallback, VersionFallback, VersionFallback];

  return {
    context: async (asked) => {
      const { value, version, mapper } = await papers.ask(
        contextQuery(asked),
        ([record]) => record ?? null,
      );
      const read = value && readContext(await completeVotes(votes, value));
      if (!read) return null;
      const questions = toezeggingQuestions(read);
      const activities = numbersOf(read);
      const around = { paper: asked.number, activities };
      const promises = await askToezeggingen({ made, kept }, questions, around);
      const reports = [mapper, ...promises.mappers].map(({ report }) => report);
      const all = (which: 'missing' | 'inferred') =>
        [...new Set(reports.flatMap((report) => [...report[which]]))].sort();
      return {
        ...read,
        toezeggingen: promises.part,
        source: version,
        checkedAt: new Date(now()).toISOString(),
        missing: all('missing'),
        inferred: all('inferred'),
      };
    },
  };
}

type ToezeggingQuestions = Partial<Record<'made' | 'kept', ODataQuery>>;

/** What is to be asked about a paper's toezeggingen. */
function toezeggingQuestions(read: ReadContext): ToezeggingQuestions {
  const { paper } = read;
  const numbers = numbersOf(read);
  return {
    ...(numbers.length > 0 && { made: madeInQuery(numbers) }),
    ...(LETTER.test(paper.kind) && { kept: keptByQuery(paper.number) }),
  };
}

function numbersOf({ activities }: ReadContext): string[] {
  return activities.state === 'known' ? activities.value.map(({ number }) => number) : [];
}

async function askToezeggingen(
  fallbacks: Record<'made' | 'kept', VersionFallback>,
  questions: ToezeggingQuestions,
  around: Around,
): Promise<{ part: Part<Toezegging[]>; mappers: SchemaMapper[] }> {
  const records: MappedRecord[] = [];
  const mappers: SchemaMapper[] = [];
  try {
    for (const name of ['kept', 'made'] as const) {
      const question = questions[name];
      if (!question) continue;
      const { value, mapper } = await fallbacks[name].ask(question, (found) => found);
      records.push(...value);
      mappers.push(mapper);
    }
  } catch (error) {
    return { part: partFrom(error), mappers };
  }
  const read = records.flatMap((record) => readToezegging(record, around) ?? []);
  const once = [...new Map(read.map((one) => [one.number, one])).values()];
  return { part: { state: 'known', value: once }, mappers };
}

/** A question that no version understands tells that the part is not there. */
function partFrom(error: unknown): Part<never> {
  const failure = error instanceof SourceError ? error : new SourceError('failed');
  return failure.status === 400 || failure.status === 404
    ? { state: 'absent' }
    : { state: 'unreachable', reason: failure.reason };
}

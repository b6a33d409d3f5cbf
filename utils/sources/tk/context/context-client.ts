import type { PaperContext, Part, Toezegging } from '../../../domain/context/paper-context.ts';
import { SourceError, type Http } from '../../http.ts';
import type { SchemaMapper, MappedRecord } from '../schema-mapper.ts';
import { createVersionFallback } from '../version-fallback.ts';
import type { SchemaCache } from '../schema-cache.ts';
import { contextAddress, toezeggingenAddress, type PaperAsked } from './questions.ts';
import { readContext, type ReadContext } from './read-context.ts';
import { readRows } from './rows.ts';
import { contextShape, TOEZEGGINGEN } from './shapes.ts';
import { readToezegging } from './read-toezegging.ts';

export interface ContextClient {
  /**
   * Everything the Kamer's service knows around a paper, in two requests at most (a new version of the service may
   * need one more to be understood).
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
  models?: SchemaCache,
): ContextClient {
  // Of their own: a question that a version refuses must not cost the look-up of citations.
  const papers = createVersionFallback(http, now, models);
  const toezeggingen = createVersionFallback(http, now, models);

  async function askToezeggingen(
    number: string,
    { activities, paper }: ReadContext,
  ): Promise<{ part: Part<Toezegging[]>; adapter: SchemaMapper | null }> {
    const numbers =
      activities.state === 'known' ? activities.value.map((activity) => activity.number) : [];
    if (numbers.length === 0 && !LETTER.test(paper.kind))
      return { part: { state: 'known', value: [] }, adapter: null };
    try {
      const { value, adapter } = await toezeggingen.ask(
        (one, choose) => toezeggingenAddress(one, number, numbers, choose),
        rowsIn(TOEZEGGINGEN),
      );
      return {
        part: { state: 'known', value: value.flatMap((row) => readToezegging(row, number) ?? []) },
        adapter,
      };
    } catch (error) {
      const word = error instanceof SourceError ? error : new SourceError('failed');
      return {
        part:
          word.status === 400 || word.status === 404
            ? { state: 'absent' }
            : { state: 'unreachable', reason: word.message },
        adapter: null,
      };
    }
  }

  return {
    context: async (asked) => {
      const { value, version, adapter } = await papers.ask(
        (one, choose) => contextAddress(one, asked, choose),
        rowsIn(contextShape(asked.ondernummer)),
      );
      const read = value[0] ? readContext(value[0]) : null;
      if (!read) return null;
      const { part, adapter: second } = await askToezeggingen(asked.number, read);
      const all = (which: 'missing' | 'inferred') =>
        [...new Set([...adapter.findings[which], ...(second?.findings[which] ?? [])])].sort();
      return {
        ...read,
        toezeggingen: part,
        source: version,
        checkedAt: new Date(now()).toISOString(),
        missing: all('missing'),
        inferred: all('inferred'),
      };
    },
  };
}

function rowsIn(
  shape: Parameters<SchemaMapper['translate']>[0],
): (json: string, adapter: SchemaMapper) => MappedRecord[] {
  return (json, adapter) => readRows(json).map((row) => adapter.translate(shape, row));
}

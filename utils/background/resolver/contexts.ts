import type { ContextAnswer } from '../../domain/context/paper-context.ts';
import { singleFlight } from '../../domain/single-flight.ts';
import { getFresh } from '../../domain/ttl-cache.ts';
import { failureOf } from './resolver.ts';
import type { ContextClient } from '../../sources/tk/context/context-client.ts';
import type { PaperAsked } from '../../sources/tk/context/questions.ts';
import type { ContextCache } from '../../store/context-cache.ts';

/** What stands around a paper may change today; the page is not asked for again on every turn of a leaf. */
const CONTEXT_TTL_MS = 15 * 60 * 1000;

/** What is known around papers: cache first, then the Kamer's service. */
export interface Contexts {
  /** Never throws: a source that is out of reach is an answer. */
  of(asked: PaperAsked): Promise<ContextAnswer>;
}

export function createContexts({
  client,
  cache,
  now,
}: {
  client: ContextClient;
  cache: Pick<ContextCache, 'contexts'>;
  now(): number;
}): Contexts {
  const shared = singleFlight<string, ContextAnswer>();

  async function answer(asked: PaperAsked): Promise<ContextAnswer> {
    const known = await getFresh(cache.contexts, asked.number, now());
    if (known) return known.answer;
    const fresh = await ask(client, asked);
    if (isWhole(fresh)) {
      const record = { number: asked.number, answer: fresh, expires: now() + CONTEXT_TTL_MS };
      await cache.contexts.put([record]);
    }
    return fresh;
  }

  return {
    of: (asked) => shared(asked.number, () => answer(asked)),
  };
}

async function ask(client: ContextClient, asked: PaperAsked): Promise<ContextAnswer> {
  try {
    const context = await client.context(asked);
    return context ? { state: 'known', context } : { state: 'none' };
  } catch (error) {
    return { state: 'unreachable', ...failureOf(error) };
  }
}

/** An answer with a part that was out of reach is asked for again on the next view. */
function isWhole(answer: ContextAnswer): boolean {
  if (answer.state !== 'known') return answer.state === 'none';
  const { people, dossiers, zaken, appendices, appendixOf, activities, toezeggingen } =
    answer.context;
  return [people, dossiers, zaken, appendices, appendixOf, activities, toezeggingen].every(
    ({ state }) => state !== 'unreachable',
  );
}

import type { ContextAnswer } from '../../domain/context/paper-context.ts';
import { SourceError } from '../../sources/http.ts';
import type { ContextClient } from '../../sources/tk/context/context-client.ts';
import type { PaperAsked } from '../../sources/tk/context/questions.ts';
import type { ContextCache } from '../../store/context-cache.ts';

/** What stands around a paper may change today; the page is not asked for again on every turn of a leaf. */
const KEPT = 15 * 60 * 1000;

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
  cache: ContextCache;
  now(): number;
}): Contexts {
  const inFlight = new Map<string, Promise<ContextAnswer>>();

  async function answer(asked: PaperAsked): Promise<ContextAnswer> {
    const known = await cache.context(asked.number, now()).catch(() => undefined);
    if (known) return known;
    const fresh = await ask(client, asked);
    if (isWhole(fresh)) {
      const record = { number: asked.number, answer: fresh, expires: now() + KEPT };
      await cache
        .keepContext(record)
        .catch((error: unknown) => console.warn('Kamerlezer: cache', error));
    }
    return fresh;
  }

  return {
    of: (asked) => {
      const shared =
        inFlight.get(asked.number) ?? answer(asked).finally(() => inFlight.delete(asked.number));
      inFlight.set(asked.number, shared);
      return shared;
    },
  };
}

async function ask(client: ContextClient, asked: PaperAsked): Promise<ContextAnswer> {
  try {
    const context = await client.context(asked);
    return context ? { state: 'known', context } : { state: 'none' };
  } catch (error) {
    return {
      state: 'unreachable',
      reason: error instanceof SourceError ? error.message : 'failed',
    };
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

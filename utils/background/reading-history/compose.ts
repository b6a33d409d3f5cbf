import { dayInTheHague } from '../../domain/dates.ts';
import { openReadingHistoryDb } from '../../store/reading-history-db.ts';
import type { Sources } from '../resolver/sources.ts';
import { readingHistoryHandlers } from './reading-history-handlers.ts';
import { createReadingHistory } from './reading-history.ts';
import { createReturnPositions } from './return-positions.ts';

/**
 * Answers what this machine remembers of papers that were read on it.
 * @param now milliseconds since 1970
 */
export function readingHandlers(
  { caches, contextCache, officialXml }: Pick<Sources, 'caches' | 'contextCache' | 'officialXml'>,
  now: () => number,
) {
  return readingHistoryHandlers({
    history: createReadingHistory({
      store: openReadingHistoryDb(),
      resolutions: caches.resolutions,
      now,
    }),
    positions: createReturnPositions(),
    contexts: contextCache.contexts,
    officialXml,
    now,
    today: () => dayInTheHague(now()),
  });
}

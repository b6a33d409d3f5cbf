import { badgesOf } from '../../domain/context/state-badges.ts';
import type { HandlersOf } from '../../messaging/protocol/messages.ts';
import type { paperMessages } from '../../messaging/protocol/papers.ts';
import type { readingHistoryMessages } from '../../messaging/protocol/reading-history.ts';
import { tabIdOf } from '../../messaging/sender.ts';
import type { ContextCache } from '../../store/context-cache.ts';
import { firstLines } from './first-lines.ts';
import { openBeside } from './open-beside.ts';
import type { ReturnPositions } from './return-positions.ts';
import type { ReadingHistory } from './reading-history.ts';

interface Parts {
  history: ReadingHistory;
  positions: ReturnPositions;
  contexts: ContextCache['contexts'];
  /** A paper's official text, from the cache or the publisher. */
  officialXml(id: string): Promise<{ xml: string } | null>;
  now(): number;
  /** `YYYY-MM-DD` in The Hague. */
  today(): string;
}

/** What answers the messages about reading history, and those about papers that ask the Kamer's service nothing. */
type ReadingHistoryHandlers = HandlersOf<
  typeof readingHistoryMessages & Omit<typeof paperMessages, 'context' | 'forgetRests'>
>;

/** What the background does for the panel of cited papers, for cards, and for coming back to a place. */
export function readingHistoryHandlers({
  history,
  positions,
  contexts,
  officialXml,
  now,
  today,
}: Parts): ReadingHistoryHandlers {
  return {
    recordReading: ({ paper }, sender) => history.record(paper, sender),
    getReadingHistory: ({ ids }) => history.entries(ids),
    clearReadingHistory: () => history.clear(),
    getCachedBadges: async ({ numbers }) => {
      const known = await contexts.getFresh(numbers, now());
      return [...known.values()].map(({ number, answer }) => ({
        number,
        badges: badgesOf(answer, today()),
      }));
    },
    saveReturnPosition: ({ key, place }, sender) => positions.save(tabIdOf(sender), key, place),
    getReturnPosition: ({ key }, sender) => positions.get(tabIdOf(sender), key),
    firstLines: async ({ id }) => {
      const text = await officialXml(id).then((answer) => answer && firstLines(answer.xml));
      return text ? { text } : null;
    },
    openBeside: ({ href }, sender) => openBeside(href, sender),
  };
}

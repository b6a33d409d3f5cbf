import { badgesOf } from '../../domain/state-badges.ts';
import type { Sender } from '../../messaging/guard.ts';
import type { Handlers } from '../../messaging/server.ts';
import type { ContextCache } from '../../store/context-cache.ts';
import { firstLines } from './first-lines.ts';
import { openBeside } from './open-beside.ts';
import type { PlacesLeft } from './return-positions.ts';
import type { ReadingMemory } from './reading-history.ts';

interface Parts {
  memory: ReadingMemory;
  places: PlacesLeft;
  contexts: Pick<ContextCache, 'context'>;
  /** A paper's official text, from the cache or the publisher. */
  officialXml(id: string): Promise<{ xml: string } | null>;
  now(): number;
  /** `YYYY-MM-DD` in The Hague. */
  today(): string;
}

type Answered =
  | 'paperRead'
  | 'readMarks'
  | 'forgetRead'
  | 'knownBadges'
  | 'leavePlace'
  | 'placeLeft'
  | 'firstLines'
  | 'openBeside';

/** What the background does for the panel of cited papers, for cards, and for coming back to a place. */
export function citedHandlers({
  memory,
  places,
  contexts,
  officialXml,
  now,
  today,
}: Parts): Pick<Handlers, Answered> {
  return {
    paperRead: ({ paper }, sender) => memory.remember(paper, sender),
    readMarks: ({ ids }) => memory.marks(ids),
    forgetRead: () => memory.forget(),
    knownBadges: async ({ numbers }) => {
      const known = await Promise.all(
        numbers.map(async (number) => ({
          number,
          context: await contexts.context(number, now()).catch(() => undefined),
        })),
      );
      return known.flatMap(({ number, context }) =>
        context ? [{ number, badges: badgesOf(context, today()) }] : [],
      );
    },
    leavePlace: ({ key, place }, sender) => places.leave(tabOf(sender), key, place),
    placeLeft: ({ key }, sender) => places.left(tabOf(sender), key),
    firstLines: async ({ id }) => {
      const text = await officialXml(id).then((answer) => answer && firstLines(answer.xml));
      return text ? { text } : null;
    },
    openBeside: ({ href }, sender) => openBeside(href, sender),
  };
}

function tabOf({ tab }: Sender): number {
  const id = (tab as { id?: number } | undefined)?.id;
  if (id === undefined) throw new Error('no tab');
  return id;
}

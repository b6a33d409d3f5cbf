import type { CitedPage } from '../../utils/domain/reading/cited-page.ts';
import type { StateBadge } from '../../utils/domain/context/state-badges.ts';
import { serialQueue } from '../../utils/domain/serial-queue.ts';
import { send } from '../../utils/messaging/client.ts';
import { ondernummerOf } from '../../utils/domain/ids/kamerstuk-id.ts';
import type { Paper } from '../../utils/domain/paper.ts';

/** Of these kinds something comes that a badge can tell: a vote or an answer. */
const HAS_OUTCOME = /motie|amendement|schriftelijke vragen|voorstel van wet/i;

/**
 * Where cited papers stand: what was asked before is there at once, the rest is asked one by one for the rows that
 * come into sight, and only for kinds of which something comes.
 */
export function createOutcomes(changed: () => void) {
  const known = new Map<string, StateBadge[]>();
  const wanted = new Set<string>();
  const queue = serialQueue();

  const ask = async (number: string, id: string | null) => {
    const answer = await send('context', { number, ondernummer: ondernummerOf(id) }).catch(
      () => null,
    );
    known.set(number, answer?.state === 'known' ? answer.badges : []);
    changed();
  };
  return {
    known: known as ReadonlyMap<string, StateBadge[]>,
    /** Takes along what is known without asking anybody. */
    learn: async (page: CitedPage | null) => {
      const numbers = (page?.entries ?? [])
        .flatMap(({ paper }) => paper?.number ?? [])
        .filter((number) => !known.has(number));
      if (numbers.length === 0) return;
      const answers = await send('getCachedBadges', { numbers: numbers.slice(0, 500) }).catch(
        () => [],
      );
      for (const { number, badges } of answers) known.set(number, badges);
    },
    want: ({ number, id, kind }: Paper) => {
      if (!number || known.has(number) || wanted.has(number) || !HAS_OUTCOME.test(kind)) return;
      wanted.add(number);
      void queue.run(() => ask(number, id));
    },
  };
}

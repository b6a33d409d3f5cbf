import { recordOf, type FollowEvent } from './follow-event.ts';
import { FOLLOW_KINDS, kindOf } from './follow.ts';

/**
 * One message for one happening, however many followed things it touches: a new version of a letter is told to who follows
 * the letter, its dossier and its minister, once. The message is that of the thing nearest to it, and names the others.
 * @param events newest first; they stay in that order
 */
export function happeningsOf(events: FollowEvent[]): FollowEvent[] {
  return [...Map.groupBy(events, happeningKey).values()].map(oneMessage);
}

/** Keys of all events of the happenings to which some of them belong. */
export function keysOfHappenings(events: FollowEvent[], keys: string[]): string[] {
  const wanted = new Set(keys);
  const all = [...Map.groupBy(events, happeningKey).values()];
  const touched = all.filter((same) => same.some(({ key }) => wanted.has(key)));
  return [...new Set([...keys, ...touched.flat().map(({ key }) => key)])];
}

/** Once in the life of a record; everything else may happen to it again, with another stamp. */
const ONCE: FollowEvent['reason']['name'][] = ['new-paper', 'answered', 'answer-postponed'];

/** The record and what is told of it; an answer is also a new paper to who follows its dossier. */
function happeningKey(event: FollowEvent): string {
  const { reason, key } = event;
  // A followed search in mijn tells of saved papers: that is no happening at the Kamer.
  if (reason.name === 'match') return key;
  if (ONCE.includes(reason.name)) return `${recordOf(event)} paper`;
  const stamp = reason.name === 'new-version' ? '' : key.split('|').at(-1);
  return `${recordOf(event)} ${stamp} ${JSON.stringify(reason)}`;
}

function oneMessage(same: FollowEvent[]): FollowEvent {
  const [nearest, ...others] = same.toSorted((a, b) => rank(a) - rank(b));
  if (!nearest) throw new RangeError('a happening without events');
  // Seen once is seen: what is followed later does not make it new again.
  const seenAt = same.map((one) => one.seenAt).find(Boolean) ?? '';
  const also = [...new Set(others.map(({ follow }) => follow))];
  return { ...nearest, seenAt, ...(also.length > 0 && { also }) };
}

function rank({ follow }: FollowEvent): number {
  const kind = kindOf(follow);
  return kind === null ? FOLLOW_KINDS.length : FOLLOW_KINDS.indexOf(kind);
}

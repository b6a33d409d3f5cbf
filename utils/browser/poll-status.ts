import * as v from 'valibot';
import type { PollStatus } from '../domain/follow/poll-status.ts';
import { storedItem, type StoredItem } from './stored-item.ts';

const StatusSchema = v.object({
  startedAt: v.string(),
  finishedAt: v.string(),
  done: v.number(),
  all: v.number(),
  trouble: v.string(),
});

/** How far the last poll is; null before the first. */
export const pollStatus: StoredItem<PollStatus | null> = storedItem(
  'follow-round',
  v.parser(v.fallback(v.nullable(StatusSchema), null)),
);

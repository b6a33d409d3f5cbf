import type { ReadingState } from '../../utils/domain/saved/readers-part.ts';

/** Which text names a reading state. */
export const STATE_TEXT = {
  new: 'stateNew',
  opened: 'stateOpened',
  read: 'stateRead',
} as const satisfies Record<ReadingState, string>;

export const STATES: readonly ReadingState[] = ['new', 'opened', 'read'];

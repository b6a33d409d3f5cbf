import * as v from 'valibot';
import type { Health } from '../../domain/saved/store-health.ts';
import { FROM_EXTENSION, type, type Declarations } from '../declaration.ts';

/** How what is kept on this machine fares. */
export const storageMessages = {
  /** How the database fares; answers also when it does not fare well. */
  health: {
    from: FROM_EXTENSION,
    input: v.strictObject({}),
    output: type<Health>(),
  },
  /** The reader has read that the list was restored from its mirror. */
  dismissRescue: {
    from: FROM_EXTENSION,
    input: v.strictObject({}),
    output: type<null>(),
  },
  /** Erases all that this extension keeps in this browser; it cannot be undone. */
  eraseEverything: {
    from: FROM_EXTENSION,
    input: v.strictObject({}),
    output: type<null>(),
  },
} satisfies Declarations;

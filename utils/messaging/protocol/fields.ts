import * as v from 'valibot';
import { KeySchema } from '../../domain/saved/paper-schema.ts';

/** Fields that messages of several subjects share. */

/** Keys in one message. */
export const MAX_KEYS = 500;
/** A bulk edit may take in the whole list. */
export const MAX_BULK = 100_000;
/** Rows in sight, or texts in one message. */
export const MAX_TEXTS_PER_MESSAGE = 100;

export const Keys = v.pipe(v.array(KeySchema), v.maxLength(MAX_KEYS));
/** Names one act: sent again under the same name, it is not done twice. */
export const Act = v.optional(v.pipe(v.string(), v.uuid()));

export const Words = (maxChars: number) => v.pipe(v.string(), v.maxLength(maxChars));
export const Count = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

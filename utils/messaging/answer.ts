import type { ErrorCode } from '../domain/coded-error.ts';
/** Every answer is a value or a code; an Error does not survive the way between contexts. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: ErrorCode };

/** Every answer is a value or a reason; an Error does not survive the way between contexts. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** The keys that jump from citation to citation; each one sign, as `KeyboardEvent.key` tells it. */
export interface JumpKeys {
  next: string;
  previous: string;
}

export const DEFAULT_KEYS: JumpKeys = { next: 'n', previous: 'p' };

/** `taken`: the browser itself listens to it (Firefox searches in the page with `/` and `'`). */
export type KeyProblem = 'not-one' | 'taken' | 'same';

const TAKEN = new Set(['/', "'"]);

/** Why these keys cannot be used; null when they can. A space scrolls the page, so it is no sign. */
export function keyProblem({ next, previous }: JumpKeys): KeyProblem | null {
  const both = [next, previous];
  if (!both.every((key) => /^[^\s\p{C}]$/u.test(key))) return 'not-one';
  if (both.some((key) => TAKEN.has(key))) return 'taken';
  return next === previous ? 'same' : null;
}

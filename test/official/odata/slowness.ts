import type { Options } from './options.ts';
import { parseFilter, type Expression } from './parse-filter.ts';

/** Five `contains()` took about 13 s, with `$count` 23 to 48 s (another client on version 5, June 2026). */
const CONTAINS_MS = 2_600;
const COUNT_FACTOR = 3;
/** A field's comparison joined by `or` with an `any` defeats the index: 12 s for 2 s (another client, October 2026). */
const DEFEATED_INDEX_MS = 12_000;
/** After so long the service gives up with HTTP 500 (the same client). */
export const GIVES_UP_MS = 30_000;
/** What a plain question takes more while a slow one runs, also one that nobody waits for any more: 7 s for 1.8 s. */
export const BESIDE_SLOW_MS = 5_200;

/** @returns milliseconds a question takes at the service; 0 for what is asked by keys */
export function slownessOf({ filter, count }: Options): number {
  if (filter === null) return 0;
  const all = [...partsOf(parseFilter(filter))];
  const contains = all.filter((one) => one.kind === 'call' && one.name === 'contains').length;
  const defeated = all.some((one) => one.kind === 'or' && mixesFieldAndAny(one));
  return contains * CONTAINS_MS * (count ? COUNT_FACTOR : 1) + (defeated ? DEFEATED_INDEX_MS : 0);
}

function mixesFieldAndAny(or: Expression): boolean {
  const kinds = new Set(alternativesOf(or).map(({ kind }) => kind));
  return kinds.has('compare') && kinds.has('any');
}

function alternativesOf(expression: Expression): Expression[] {
  return expression.kind === 'or'
    ? [...alternativesOf(expression.left), ...alternativesOf(expression.right)]
    : [expression];
}

function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  if (expression.kind === 'and' || expression.kind === 'or') {
    yield* partsOf(expression.left);
    yield* partsOf(expression.right);
  }
  if (expression.kind === 'not') yield* partsOf(expression.of);
  if (expression.kind === 'any' && expression.test) yield* partsOf(expression.test);
}

import { expect, it } from 'vitest';
import { isFresh } from '../../../utils/domain/expiry.ts';

const NOW = 1_000_000;

it.each([
  ['expired', -1, false],
  ['expires at this moment', 0, false],
  ['has a moment left', 1, true],
  ['was written at this moment', 100, true],
  ['was written while the clock ran ahead', 101, false],
])('an answer that %s is fresh: %s', (_, leftMs, fresh) =>
  expect(isFresh(NOW + leftMs, NOW, 100)).toBe(fresh),
);

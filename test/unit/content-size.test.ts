import { describe, expect, it } from 'vitest';
import { contentSizes } from '../bench/content-size.ts';

const sizes = contentSizes();

/** In kB gzipped; the budgets are 25 and 40. */
describe.skipIf(!sizes)('the scripts in the official pages (of the built extension)', () => {
  it('stay small before a card is first wanted', () => {
    expect(sizes?.first).toBeLessThan(24.6);
  });

  it('stay small with the cards', () => {
    expect(sizes?.withCards).toBeLessThan(40);
  });
});

import { expect, it } from 'vitest';
import { sha256 } from '../../../utils/domain/sha256.ts';

// The first two are test vectors of the standard (FIPS 180-4).
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the hash of %j is that of the standard, as text and as bytes', async (text, hash) => {
  expect(await sha256(text)).toBe(hash);
  expect(await sha256(new TextEncoder().encode(text))).toBe(hash);
});

it('reads a text as UTF-8', async () => {
  expect(await sha256('é')).toBe(await sha256(new Uint8Array([0xc3, 0xa9])));
  expect(await sha256('é')).toMatch(/^[\da-f]{64}$/);
});

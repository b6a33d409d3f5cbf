import { describe, expect, it } from 'vitest';
import { firstLines } from '../../../../utils/background/reading-history/first-lines.ts';

const paper = (...paragraphs: string[]) =>
  `<?xml version="1.0"?><officiele-publicatie><kamerstuk><stuk><titel>BRIEF</titel><algemeen><vrije-tekst><tekst>${paragraphs.map((text) => `<al>${text}</al>`).join('')}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;
const LONG =
  'De minister zegt toe dat de sluizen voor de winter hersteld zijn en dat de Kamer daarvan bericht krijgt.';

describe('how a paper begins', () => {
  it('passes over addresses and place names', () => {
    expect(firstLines(paper('Aan de Voorzitter', 'Den Haag, 28 juli 2031', LONG))).toBe(LONG);
  });

  it('is cut at a word’s end', () => {
    const words = firstLines(paper(LONG, LONG, LONG, LONG, LONG, LONG)) ?? '';
    expect(words.length).toBeLessThanOrEqual(527);
    expect(words).toMatch(/^De minister.* …$/);
    expect(`${LONG} `.repeat(6)).toContain(`${words.slice(0, -2)} `);
  });

  it.each([
    ['there are only short lines', paper('Aan de Voorzitter', 'Hoogachtend')],
    ['it is no paper', '<html/>'],
    ['it is half a paper', paper(LONG).slice(0, 150)],
    ['it is endless', paper(LONG.repeat(25_000))],
  ])('is not told when %s', (_, xml) => expect(firstLines(xml)).toBeNull());
});

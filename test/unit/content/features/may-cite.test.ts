import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definedAliases, findCitations } from '../../../../utils/citations/index.ts';
import { mayCite } from '../../../../utils/content/features/citations/may-cite.ts';
import { findSharedData } from '../../../official/real-world.ts';

/** Whether the grammar finds anything in a text, or a name for what it found. */
const cites = (text: string) =>
  findCitations(text).length > 0 || definedAliases(text, findCitations(text)).length > 0;

/** Everything that stands in quotes in the grammar's own examples. */
const EXAMPLES = ['forms', 'meaning', 'official-labels', 'address', 'properties'].flatMap(
  (name) => {
    const source = readFileSync(
      join(import.meta.dirname, '../..', 'citations', `${name}.test.ts`),
      'utf8',
    );
    return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].map(
      ([, one, two, three]) =>
        (one ?? two ?? three ?? '')
          .replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
          .replace(/\\(.)/g, '$1'),
    );
  },
);

describe('what is not sent to be read', () => {
  it('holds no citation in any of the grammar’s examples', () => {
    expect(EXAMPLES.filter(cites).length).toBeGreaterThan(200);
    expect(EXAMPLES.filter((text) => cites(text) && !mayCite(text))).toEqual([]);
  });

  it('holds no citation in examples without their figures and signs', () => {
    const stripped = EXAMPLES.flatMap((text) => [
      text.replace(/\d/g, ''),
      text.replace(/\d/g, '').replace(/[^\p{L}\s]/gu, ' '),
      text.toLowerCase().replace(/\d/g, ''),
      text.toUpperCase().replace(/\d/g, ''),
    ]);
    expect(stripped.filter(cites).length).toBeGreaterThan(5);
    expect(stripped.filter((text) => cites(text) && !mayCite(text))).toEqual([]);
  });

  it('holds no citation in words strung together at random', () => {
    const words = [
      ...new Set(EXAMPLES.flatMap((text) => text.replace(/\d/g, '').split(/(?<=\s)|(?=[-.,()])/))),
    ];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (one) => mayCite(one) || !cites(one)),
      { numRuns: 3000 },
    );
  });

  it('does not hang on white space', () => {
    for (const space of [' ', '\n', '\u00a0', ' \n\t '])
      expect(mayCite(`Zie t.${space}a.${space}p.`)).toBe(true);
  });

  it('is most of a text', () => {
    expect(
      mayCite(
        'De provincies en de waterschappen melden voor de zomer wat het onderhoud kost en wie het draagt.',
      ),
    ).toBe(false);
  });
});

const shared = findSharedData();

describe.skipIf(!shared)('on the labelled set (needs ../shared/data)', () => {
  it('what is labelled or read is sent', () => {
    const lines = readFileSync(join(shared ?? '', 'citations', 'dev.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; citations?: unknown[] });
    expect(lines.length).toBeGreaterThan(100);
    expect(
      lines.filter(
        ({ text, citations = [] }) => (citations.length > 0 || cites(text)) && !mayCite(text),
      ),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkedCitations } from '../../../utils/messaging/checked-citations.ts';

const PASSAGES = [{ at: 0, paragraphs: ['Zie Kamerstuk 24 801, nr. 6.', ''] }];
const CITATION = {
  start: 4,
  end: 27,
  id: 'kst-24801-6',
  kind: 'kamerstuk',
  reading: 'exact',
  askable: true,
};
const answer = (...citations: unknown[]) => ({ read: [[citations, []]], given: [] });

describe('what the background read', () => {
  it('is taken with the words it stands for', () => {
    expect(checkedCitations(answer(CITATION), PASSAGES).read).toEqual([
      [[{ ...CITATION, raw: 'Kamerstuk 24 801, nr. 6' }], []],
    ]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', { read: {}, given: [] }],
    ['another number of passages', { read: [], given: [] }],
    ['another number of paragraphs', { read: [[[CITATION]]], given: [] }],
    ['no names', { read: [[[], []]] }],
    ['a name that is none', { read: [[[], []]], given: [{ name: 1, at: 0, citation: {} }] }],
    ['a name for nothing', { read: [[[], []]], given: [{ name: 'Nota', at: 0, citation: null }] }],
    ['a citation that is none', answer(null)],
    ['a place before the text', answer({ ...CITATION, start: -1 })],
    ['a place behind the text', answer({ ...CITATION, end: 29 })],
    ['a place in another paragraph', { read: [[[], [CITATION]]], given: [] }],
    ['an end before the begin', answer({ ...CITATION, end: 4 })],
    ['half a place', answer({ ...CITATION, start: 4.5 })],
    ['no order', answer(CITATION, { ...CITATION, start: 0 })],
    ['an id of no kind', answer({ ...CITATION, id: 7 })],
    ['an address of no kind', answer({ ...CITATION, address: 'javascript:alert(1)' })],
    ['words that are none', answer({ ...CITATION, naam: {} })],
    ['dossiers that are none', answer({ ...CITATION, alsoDossiers: [1] })],
  ])('is refused with %s', (_what, given) =>
    expect(() => checkedCitations(given, PASSAGES)).toThrow('mismatched-citations'),
  );
});

import { describe, expect, it } from 'vitest';
import { cyclesOf, importsOf, productFiles, reachedFrom, roomOf } from '../tools/import-graph.ts';

/** The rooms from the ground floor up (README, "Map of rooms"), and what each may import, types included. */
const GROUND = ['domain', 'citations', 'search', 'formats', 'documents'];
const ARROWS: Record<string, string[]> = {
  domain: [],
  citations: ['domain'],
  search: ['domain'],
  formats: ['domain', 'citations'],
  documents: ['domain', 'citations'],
  sources: ['domain', 'citations', 'search', 'browser'],
  store: ['domain', 'search', 'sources', 'browser'],
  i18n: GROUND,
  browser: ['domain'],
  messaging: [...GROUND, 'browser'],
  components: [...GROUND, 'i18n'],
  background: [...GROUND, 'sources', 'store', 'i18n', 'browser', 'messaging'],
  converter: ['domain', 'documents', 'sources', 'browser', 'messaging'],
  content: [...GROUND, 'i18n', 'browser', 'messaging', 'components'],
  entrypoints: [
    ...GROUND,
    'sources',
    'store',
    'i18n',
    'browser',
    'messaging',
    'components',
    'background',
    'converter',
    'content',
  ],
};

const files = productFiles();
const edges = files.flatMap(importsOf);
const isFixed = ({ typeOnly }: { typeOnly: boolean }) => !typeOnly;
const arrowsOf = (some: { from: string; to: string }[]) => {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of some) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  return arrows;
};
const betweenRooms = edges
  .map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }))
  .filter(({ from, to }) => from !== to);

describe('the arrows between rooms', () => {
  it('gives every file a room', () => {
    expect(files.filter((file) => !(roomOf(file) in ARROWS))).toEqual([]);
  });

  it.each(Object.keys(ARROWS))('%s imports only what it may', (room) => {
    const wrong = edges.filter(({ from, to }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      return own === room && other !== room && !ARROWS[room]?.includes(other);
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('has no circle of rooms', () => expect(cyclesOf(arrowsOf(betweenRooms))).toEqual([]));
  it('has no circle of files', () => expect(cyclesOf(arrowsOf(edges))).toEqual([]));

  it('sees a circle where there is one', () => {
    const circle = arrowsOf([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'a' },
      { from: 'c', to: 'd' },
    ]);
    expect(cyclesOf(circle)).toEqual([['a', 'b', 'c']]);
  });
});

describe('what runs in the official page', () => {
  const loaded = (entrypoint: string) => [
    ...reachedFrom(arrowsOf(edges.filter(isFixed)), entrypoint),
  ];
  const PAGE = 'entrypoints/document.content/index.ts';

  it('keeps database, sources and background away from the page', () => {
    expect(
      loaded(PAGE).filter((file) => ['store', 'sources', 'background'].includes(roomOf(file))),
    ).toEqual([]);
  });

  it('keeps the grammar of citations in the background: a page sends its text to be read', () => {
    expect(loaded(PAGE).filter((file) => roomOf(file) === 'citations')).toEqual([]);
  });

  it.each(['cards.ts', 'context-panel.ts', 'reading-view.ts'])(
    'brings no grammar into a page with %s',
    (script) => {
      expect(
        loaded(`entrypoints/${script}`).filter((file) => roomOf(file) === 'citations'),
      ).toEqual([]);
    },
  );
});

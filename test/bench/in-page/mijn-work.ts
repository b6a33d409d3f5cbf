import Dexie from 'dexie';
import { matching } from '../../../utils/search/match.ts';
import { parseQuery } from '../../../utils/search/query.ts';
import { printExportFile } from '../../../utils/formats/export-file.ts';
import { createPaperList } from '../../../utils/background/saved/paper-list.ts';
import type { KeptText } from '../../../utils/domain/saved/kept-text.ts';
import { createTexts, type Texts } from '../../../utils/background/saved/texts/texts.ts';
import { openDatabase, type Database } from '../../../utils/store/database.ts';
import type { PaperRecord } from '../../../utils/domain/saved/saved-paper.ts';
import { keptTexts } from '../../../utils/store/kept-texts.ts';
import { savedPaperTable } from '../../../utils/store/saved-paper-table.ts';

const ENTRIES = 10_000;
const QUERY = 'sluizen 4711';
const NOTE =
  'De toezegging over het onderhoud van de kaden moet voor de zomer terugkomen in de commissie. ';

/** Ten thousand saved papers, each with tags and a note of some 500 characters. */
export function entries(): PaperRecord[] {
  return Array.from({ length: ENTRIES }, (_, index): PaperRecord => ({
    key: `2031D${String(index).padStart(5, '0')}`,
    title: `Brief over dijken en sluizen, deel ${index}`,
    kind: index % 3 === 0 ? 'Motie' : 'Brief regering',
    date: '2031-06-01',
    dossier: '24801-02',
    paperId: `kst-24801-02-${index}`,
    href: `https://www.tweedekamer.nl/kamerstukken/detail?did=2031D${String(index).padStart(5, '0')}`,
    savedAt: new Date(1_900_000_000_000 + index * 60_000).toISOString(),
    tags: [`map/${index % 50}`, 'water'],
    note: NOTE.repeat(5) + index,
    state: 'new',
    stance: '',
    colour: '',
    changedAt: new Date(1_900_000_000_000).toISOString(),
    removedAt: '',
  }));
}

/** So many texts are put back in one message, and in one transaction. */
const TEXTS_AT_ONCE = 200;
/** A number stands in one text only; the words stand in many. */
const IN_TEXTS = ['waterschap', 'nummer 4711x'];

/** A kept text of some 2,000 characters for each entry. */
function textOf(key: string, index: number): KeptText {
  const words = NOTE.split(' ');
  const sentence = (at: number) =>
    Array.from(
      { length: 12 },
      (_, place) => words[(index * 7 + at * 5 + place * place) % words.length],
    ).join(' ');
  const paragraphs = [
    `Over waterschap ${index % 90}, nummer ${index}x.`,
    ...Array.from({ length: 28 }, (_, at) => sentence(at)),
  ];
  const seen = new Date(1_900_000_000_000 + index).toISOString();
  return {
    key,
    textHash: '',
    fileHash: null,
    source: 'page',
    version: null,
    firstSeen: seen,
    lastSeen: seen,
    characters: 0,
    certain: true,
    paragraphs,
  };
}

async function putTexts(texts: Texts, all: KeptText[]): Promise<void> {
  for (let at = 0; at < all.length; at += TEXTS_AT_ONCE)
    await texts.importAll(all.slice(at, at + TEXTS_AT_ONCE));
}

/** The plain peer: entries, and texts as they are. */
interface Plain extends Database {
  plainTexts: Dexie.Table<{ key: string; text: string }, string>;
}

/** Ours and plain Dexie, each on its own database with the same entries. */
export interface MijnWork {
  ours(): Promise<unknown>;
  peer(): Promise<unknown>;
  /** Brings both back to where they were. */
  reset(): Promise<void>;
}

export type MijnJob = 'list' | 'search' | 'search_texts' | 'export' | 'import';

export async function mijnWork(): Promise<Record<MijnJob, MijnWork>> {
  const all = entries();
  const own = openDatabase('bench-ours');
  const plain = new Dexie('bench-peer') as Plain;
  plain.version(1).stores({ saved: 'key, savedAt, dossier, removedAt', plainTexts: 'key' });
  const mijn = createPaperList(savedPaperTable(own), () => Date.now());
  const texts = createTexts({
    texts: keptTexts(own),
    now: () => Date.now(),
    versionOf: () => Promise.resolve(null),
  });
  const nothing = () => Promise.resolve();
  await Promise.all([own.saved.bulkPut(all), plain.saved.bulkPut(all)]);
  const kept = all.map(({ key }, index) => textOf(key, index));
  await putTexts(texts, kept);
  await plain.plainTexts.bulkPut(
    kept.map(({ key, paragraphs }) => ({ key, text: paragraphs.join('\n') })),
  );
  return {
    search_texts: {
      ours: () => texts.find(IN_TEXTS),
      peer: () => searchTextsPlainly(plain),
      reset: nothing,
    },
    export: {
      ours: async () =>
        printExportFile(
          {
            papers: (await mijn.list()).map((paper) => ({ ...paper, removedAt: '' })),
            quotes: [],
            follows: [],
          },
          '2031-07-01T12:00:00.000Z',
        ).length,
      peer: async () => JSON.stringify(await plain.saved.toArray()).length,
      reset: nothing,
    },
    list: { ours: () => mijn.list(), peer: () => listPlainly(plain), reset: nothing },
    search: {
      ours: async () => matching(await mijn.list(), parseQuery(QUERY, '2031-07-01')).length,
      peer: () => searchPlainly(plain),
      reset: nothing,
    },
    import: {
      ours: () => mijn.importAll(all, 'merge'),
      peer: () => plain.transaction('rw', plain.saved, () => plain.saved.bulkPut(all)),
      reset: async () => void (await Promise.all([own.saved.clear(), plain.saved.clear()])),
    },
  };
}

async function listPlainly(plain: Database): Promise<PaperRecord[]> {
  const records = await plain.saved.orderBy('savedAt').reverse().toArray();
  return records.filter(({ removedAt }) => removedAt === '');
}

/** For each term the papers whose text has it, as ours answers. */
async function searchTextsPlainly(plain: Plain): Promise<string[][]> {
  const found: string[][] = IN_TEXTS.map(() => []);
  await plain.plainTexts.each(({ key, text }) => {
    const folded = text.toLowerCase();
    for (const [index, term] of IN_TEXTS.entries())
      if (folded.includes(term)) found[index]?.push(key);
  });
  return found;
}

function searchPlainly(plain: Database): Promise<number> {
  const words = QUERY.split(' ');
  const holds = (record: PaperRecord) => {
    const text = [
      record.key,
      record.title,
      record.kind,
      record.dossier,
      ...record.tags,
      record.note,
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return plain.saved.orderBy('savedAt').reverse().filter(holds).count();
}

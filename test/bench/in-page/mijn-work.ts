import Dexie from 'dexie';
import { matching } from '../../../utils/find/match.ts';
import { parseQuery } from '../../../utils/find/query.ts';
import { createMijn } from '../../../utils/mijn/mijn.ts';
import { openDatabase, type Database, type SavedRecord } from '../../../utils/store/database.ts';
import { savedPapers } from '../../../utils/store/saved-papers.ts';

const ENTRIES = 10_000;
const QUERY = 'sluizen 4711';
const NOTE = 'De toezegging over het onderhoud van de kaden moet voor de zomer terugkomen in de commissie. ';

/** Ten thousand saved papers, each with tags and a note of some 500 characters. */
export function entries(): SavedRecord[] {
  return Array.from({ length: ENTRIES }, (_, index): SavedRecord => ({
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

/** Ours and plain Dexie, each on its own database with the same entries. */
export interface MijnWork {
  ours(): Promise<unknown>;
  peer(): Promise<unknown>;
  /** Brings both back to where they were. */
  reset(): Promise<void>;
}

export async function mijnWork(): Promise<Record<'list' | 'search' | 'import', MijnWork>> {
  const all = entries();
  const own = openDatabase('bench-ours');
  const plain = new Dexie('bench-peer') as Database;
  plain.version(1).stores({ saved: 'key, savedAt, dossier, removedAt' });
  const mijn = createMijn(savedPapers(own), () => Date.now());
  const nothing = () => Promise.resolve();
  await Promise.all([own.saved.bulkPut(all), plain.saved.bulkPut(all)]);
  return {
    list: { ours: () => mijn.list(), peer: () => listPlainly(plain), reset: nothing },
    search: { ours: async () => matching(await mijn.list(), parseQuery(QUERY, '2031-07-01')).length, peer: () => searchPlainly(plain), reset: nothing },
    import: {
      ours: () => mijn.importAll(all, 'merge'),
      peer: () => plain.transaction('rw', plain.saved, () => plain.saved.bulkPut(all)),
      reset: async () => void (await Promise.all([own.saved.clear(), plain.saved.clear()])),
    },
  };
}

async function listPlainly(plain: Database): Promise<SavedRecord[]> {
  const records = await plain.saved.orderBy('savedAt').reverse().toArray();
  return records.filter(({ removedAt }) => removedAt === '');
}

function searchPlainly(plain: Database): Promise<number> {
  const words = QUERY.split(' ');
  const holds = (record: SavedRecord) => {
    const text = [record.key, record.title, record.kind, record.dossier, ...record.tags, record.note].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return plain.saved.orderBy('savedAt').reverse().filter(holds).count();
}

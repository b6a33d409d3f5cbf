import Dexie, { type EntityTable } from 'dexie';

/** A paper whose page was open on this machine. */
export interface OpenedPaper {
  /** Document number, or the id of what the page showed. */
  key: string;
  /** Its id at the publisher, or empty (an index knows no null). */
  paperId: string;
  title: string;
  kind: string;
  /** `YYYY-MM-DD` or null. */
  date: string | null;
  /** Milliseconds since 1970. */
  readAt: number;
}

/** That one paper cites another. */
export interface CitationRecord {
  /** Number of the cited paper, or its id at the publisher when it has none. */
  cited: string;
  /** Key of the paper that cites. */
  citing: string;
  /** How often. */
  places: number;
}

/** Which papers were read here and what they cite. Losing it costs nothing but the marks it gives. */
export interface ReadingHistoryDb {
  /** Keeps what a paper cites in place of what was kept of it before; the oldest papers go when there are too many. */
  record(paper: OpenedPaper, cited: Omit<CitationRecord, 'citing'>[]): Promise<void>;
  /** Of these numbers and ids, which were read. */
  read(ids: string[]): Promise<Set<string>>;
  /** Who cites any of these numbers and ids, newest reading first. */
  citing(ids: string[]): Promise<{ cited: string; places: number; paper: OpenedPaper }[]>;
  clear(): Promise<void>;
}

type ReadDatabase = Dexie & {
  papers: EntityTable<OpenedPaper, 'key'>;
  citations: Dexie.Table<CitationRecord, [string, string]>;
};

/** A paper cites some ten others; a few papers cite hundreds. */
const MAX_PAPERS = 2000;

/** Opens what is known of papers read here; apart from the reader's own database, so that nothing here can stand in its way. */
export function openReadingHistoryDb(
  name = 'kamerlezer-citations',
  most = MAX_PAPERS,
): ReadingHistoryDb {
  const database = new Dexie(name) as ReadDatabase;
  database
    .version(1)
    .stores({ papers: 'key, paperId, readAt', citations: '[cited+citing], cited, citing' });
  return {
    record: (paper, cited) =>
      database.transaction('rw', database.papers, database.citations, async () => {
        await database.papers.put(paper);
        await database.citations.where('citing').equals(paper.key).delete();
        await database.citations.bulkPut(cited.map((one) => ({ ...one, citing: paper.key })));
        await trim(database, most);
      }),
    read: async (ids) => {
      const [byKey, byId] = await Promise.all([
        database.papers.where('key').anyOf(ids).toArray(),
        database.papers.where('paperId').anyOf(ids.filter(Boolean)).toArray(),
      ]);
      return new Set([...byKey.map(({ key }) => key), ...byId.map(({ paperId }) => paperId)]);
    },
    citing: async (ids) => {
      const found = await database.citations.where('cited').anyOf(ids).toArray();
      const papers = await database.papers.bulkGet(found.map(({ citing }) => citing));
      const joined = found.flatMap(({ cited, places }, index) =>
        papers[index] ? [{ cited, places, paper: papers[index] }] : [],
      );
      return joined.sort((one, other) => other.paper.readAt - one.paper.readAt);
    },
    clear: () =>
      database.transaction('rw', database.papers, database.citations, async () => {
        await database.papers.clear();
        await database.citations.clear();
      }),
  };
}

async function trim(database: ReadDatabase, most: number): Promise<void> {
  const surplus = (await database.papers.count()) - most;
  if (surplus <= 0) return;
  const oldest = await database.papers.orderBy('readAt').limit(surplus).primaryKeys();
  await database.papers.bulkDelete(oldest);
  await database.citations.where('citing').anyOf(oldest).delete();
}

import { isDocumentNumber } from '../../domain/ids/kamer-number.ts';
import { paperPage } from '../../domain/addresses.ts';
import { idsFromAddress, isDocumentAddress } from '../../domain/kamer-address.ts';
import { isInPrivateWindow } from '../../browser/private-browsing.ts';
import type { TtlCache } from '../../domain/ttl-cache.ts';
import type { ResolvedRecord } from '../../store/database.ts';
import type { CitationRecord, ReadingHistoryDb } from '../../store/reading-history-db.ts';
import type {
  CitingPaper,
  ReadingToRecord,
  ReadingHistoryEntry,
} from '../../domain/reading/reading-history.ts';

/** Who tells of a paper, as the browser says it. */
export interface Teller {
  url?: string | undefined;
  tab?: unknown;
}

/** What this machine remembers of papers that were read on it. */
export interface ReadingHistory {
  /**
   * Remembers a paper and what it cites. Only what was found to exist is kept, only from the page of that very paper,
   * and nothing from a private window.
   */
  record(paper: ReadingToRecord, teller: Teller): Promise<null>;
  /** What is known of these; those of which nothing is known are left out. */
  entries(ids: string[]): Promise<ReadingHistoryEntry[]>;
  clear(): Promise<null>;
}

/** @param now milliseconds since 1970 */
export function createReadingHistory({
  store,
  resolutions,
  now,
}: {
  store: ReadingHistoryDb;
  resolutions: Pick<TtlCache<ResolvedRecord>, 'getFresh'>;
  now(): number;
}): ReadingHistory {
  return {
    record: async ({ cited, paperId, ...paper }, teller) => {
      if (!tellsOfItself(paper.key, teller)) return null;
      const known = await resolutions.getFresh(
        cited.map(({ id }) => id),
        now(),
      );
      const records = citationsOf(cited, known, [paper.key, paperId]);
      await store.record({ ...paper, paperId: paperId ?? '', readAt: now() }, records);
      return null;
    },
    entries: async (ids) => {
      const [read, citing] = await Promise.all([store.read(ids), store.citing(ids)]);
      const marks = [...new Set(ids)].map((id) => ({
        id,
        opened: read.has(id),
        citedIn: citing.filter(({ cited }) => cited === id).map(toCiting),
      }));
      return marks.filter(({ opened, citedIn }) => opened || citedIn.length > 0);
    },
    clear: async () => {
      await store.clear();
      return null;
    },
  };
}

/** How often each paper that was found is cited; a paper does not cite itself. @param own its number and id */
function citationsOf(
  cited: ReadingToRecord['cited'],
  known: ReadonlyMap<string, ResolvedRecord>,
  own: (string | null)[],
): Omit<CitationRecord, 'citing'>[] {
  const papers = new Map<string, number>();
  for (const { id, places } of cited) {
    const name = nameOf(known.get(id));
    if (name && !own.includes(name)) papers.set(name, (papers.get(name) ?? 0) + places);
  }
  return [...papers].map(([name, places]) => ({ cited: name, places }));
}

/** The number of a paper that was found, or its id when it has none. */
function nameOf(record: ResolvedRecord | undefined): string | null {
  const resolution = record?.resolution;
  return resolution?.status === 'found' ? (resolution.paper.number ?? resolution.paper.id) : null;
}

/** The number in a document page's address is the paper's own; a page without one shows a zaak or a vote. */
function tellsOfItself(key: string, { url, tab }: Teller): boolean {
  if (!url || !URL.canParse(url) || isInPrivateWindow({ tab })) return false;
  const { document } = idsFromAddress(new URL(url));
  return isDocumentAddress(new URL(url)) && (document === null || document === key);
}

function toCiting({
  paper,
  places,
}: Awaited<ReturnType<ReadingHistoryDb['citing']>>[number]): CitingPaper {
  const { key, title, kind, date } = paper;
  return {
    number: key,
    title,
    kind,
    date,
    places,
    href: isDocumentNumber(key) ? paperPage(key) : '',
  };
}

/** A paper read on this machine that cites another. */
export interface CitingPaper {
  number: string;
  title: string;
  kind: string;
  /** `YYYY-MM-DD` or null. */
  date: string | null;
  /** How often it cites it. */
  places: number;
  /** Its page on www.tweedekamer.nl. */
  href: string;
}

/** What is known here of a paper asked for under a number or an id. */
export interface ReadingHistoryEntry {
  id: string;
  /** Whether its page was open on this machine. */
  opened: boolean;
  citedIn: CitingPaper[];
}

/** What a page tells of its paper: what it cites, by id, and how often. */
export interface ReadingToRecord {
  key: string;
  paperId: string | null;
  title: string;
  kind: string;
  date: string | null;
  cited: { id: string; places: number }[];
}

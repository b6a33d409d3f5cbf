import type { SentCitation } from '../citations/found.ts';
import type { Passage, PlacedAlias } from '../citations/read-passages.ts';
import type { Citation } from '../citations/types.ts';

/** The most passages in one message. */
export const MAX_PASSAGES = 2000;
/** The most names in one message: a paper gives a few, and each is looked for in all that follows. */
export const MAX_ALIASES = 500;
/** The most paragraphs in one passage; a note of a report may hold a table. */
export const MAX_PASSAGE_PARAGRAPHS = 2000;
/** The longest passage that is read; a paper set as one piece of text is one paragraph. */
export const MAX_PASSAGE_CHARS = 2_000_000;

/** Passages of a page's paper, in its order, to be read for citations. */
export interface CitationsAsked {
  /** The dossier of the paper itself, for short forms that leave it out. */
  dossier: string | null;
  /** Its id at the official publisher, whose own marks are laid beside what is read. */
  paperId: string | null;
  passages: Passage[];
  /** Whether they are notes: `Ibid.` then means what the note before cited last. */
  notes: boolean;
  /** What was cited last before the first of these notes. */
  before: Pick<Citation, 'dossier' | 'toevoeging' | 'ondernummer'> | null;
  /** The names that the paper gave to others, as far as they are known. */
  aliases: PlacedAlias[];
}

export interface CitationsRead {
  /** For each passage, for each of its paragraphs, in the order of its text. */
  read: SentCitation[][][];
  /** The names that these passages gave. */
  given: PlacedAlias[];
}

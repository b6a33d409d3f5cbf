import type { PaperRead, ReadMark } from '../domain/reading-history.ts';
import type { PlaceLeft } from '../domain/return-position.ts';
import type { ContextAnswer } from '../domain/paper-context.ts';
import type { StateBadge } from '../domain/state-badges.ts';
import type { JumpAnswer } from '../citations/lookup-answer.ts';
import type { SnippetPart } from '../search/snippet.ts';
import type { QuoteMarks, QuoteToKeep, WholeQuote } from '../domain/quote.ts';
import type { Keeping, KeptText, SeenText } from '../domain/kept-text.ts';
import type { WholePaper } from '../formats/export-file.ts';
import type { FollowEvent } from '../domain/follow-event.ts';
import type { FollowOfFile, FollowSubject } from '../domain/follow.ts';
import type {
  Change,
  Marks,
  PaperToSave,
  RemovedPaper,
  SavedPaper,
} from '../domain/saved-paper.ts';
import type { Paper } from '../domain/paper.ts';
import type { Resolution } from '../domain/resolution.ts';
import type { CitationsAsked, CitationsRead } from './reading-citations.ts';
import type { ListLine } from '../domain/list-plan.ts';
import type { Health } from '../domain/store-health.ts';
import type { FollowView } from '../domain/follow-view.ts';
import type { PaperTexts } from '../domain/kept-text.ts';

/** Who may send a message: `page` is our content script on a document page, `extension` our own popup or tab. */
export type Caller = 'page' | 'extension';

/**
 * Every message that reaches the background: what goes in, what comes out.
 * Content scripts count as outsiders: they may ask about the papers of their page and keep them, nothing else.
 */
export interface Protocol {
  /** Asks which cited papers exist; one answer per id, in the order asked. */
  resolve: { in: { ids: string[] }; out: Resolution[] };
  /** Reads the citations in passages of the page's paper; the same passages always give the same. */
  readCitations: { in: CitationsAsked; out: CitationsRead };
  /** Papers of a kind in a dossier whose title bears a name; possible ones, never a fact. Newest first, ten at most. */
  candidates: {
    in: { name: string; kind: 'motie' | 'amendement'; dossier: string; before: string | null };
    out: Paper[];
  };
  /** The official XML of a paper as text, or null when there is none (yet). */
  officialXml: { in: { id: string }; out: { xml: string } | null };
  /** Brings the reading view into the page that asks, and makes sure that files can be converted. */
  openReader: { in: Record<string, never>; out: null };
  /** Where the reader stopped in a saved paper, in blocks from its begin; null when that is not known. */
  readingPlace: { in: { key: string }; out: { block: number } | null };
  /** Keeps where the reader is; papers that are not saved leave no trace. */
  keepReadingPlace: { in: { key: string; block: number; of?: number | undefined }; out: null };
  /** Which of these keys are saved. */
  isSaved: { in: { keys: string[] }; out: string[] };
  /** Saves a paper; answers after the transaction is complete. Saving twice keeps the first moment. */
  save: { in: { paper: PaperToSave }; out: SavedPaper };
  /** Takes a paper out of the list; it can be put back with `restore`. */
  unsave: { in: { key: string }; out: null };
  /** Puts back what `unsave` took out, with its first moment of saving. */
  restore: { in: { key: string }; out: SavedPaper | null };
  /** All saved papers, newest first. Extension pages only. */
  list: { in: Record<string, never>; out: SavedPaper[] };
  /** What stands around a paper; `ondernummer` is its number within its dossier, where the page tells. */
  context: { in: { number: string; ondernummer: number | null }; out: ContextAnswer };
  /** Runs a part of our own that a page needs only now and then in the page that asks. */
  loadPart: { in: { part: LazyPart }; out: null };
  /**
   * Does the same to many saved papers, all or none; gives what they were before. Here as below, `act` names this very act:
   * sent again with it, it is not done twice. Extension pages only.
   */
  edit: { in: { keys: string[]; change: Change } & Act; out: Marks[] };
  /** Undoes an `edit`, `editQuotes` or `importPapers` with what it gave. Extension pages only. */
  putBack: { in: { marks: Marks[]; quotes?: QuoteMarks[] | undefined }; out: null };
  /** What was taken out in the last 30 days, last one first. Extension pages only. */
  bin: { in: Record<string, never>; out: RemovedPaper[] };
  /** How the database fares; answers also when it does not fare well. Extension pages only. */
  health: { in: Record<string, never>; out: Health };
  /** The reader has read that the list was put back. Extension pages only. */
  dismissRescue: { in: Record<string, never>; out: null };
  /** Which papers lines of a list mean and whether they are new; twenty at most, writes nothing. Extension pages only. */
  planList: { in: { lines: { line: number; text: string }[] }; out: ListLine[] };
  /** Saves many papers, all or none; gives what they were before, for `putBack`. Extension pages only. */
  savePapers: { in: { papers: PaperToSave[] } & Act; out: Marks[] };
  /**
   * Puts papers and quotes of a file back, all or none. `replace` also moves what is not among them to the bin. Gives what
   * was before, for `putBack`. Extension pages only.
   */
  /** Erases all that this extension keeps in this browser; it cannot be undone. Extension pages only. */
  eraseEverything: { in: Record<string, never>; out: null };
  /** Where a typed number, citation or address leads. Extension pages only. */
  jump: { in: { text: string }; out: JumpAnswer };
  /** Tells what the page's paper cites; kept on this machine as "cited in". */
  paperRead: { in: { paper: PaperRead }; out: null };
  /** What is remembered of papers read here, by number or id; nothing known, nothing given. Extension pages only. */
  readMarks: { in: { ids: string[] }; out: ReadMark[] };
  /** Forgets which papers were read here and what they cite. Extension pages only. */
  forgetRead: { in: Record<string, never>; out: null };
  /** Where papers stand, as far as that was asked before; asks nobody. Extension pages only. */
  knownBadges: { in: { numbers: string[] }; out: { number: string; badges: StateBadge[] }[] };
  /** The place at which the reader leaves this page's paper through one of its links. */
  leavePlace: { in: { key: string; place: PlaceLeft }; out: null };
  /** That place, when the reader comes back in the same tab. */
  placeLeft: { in: { key: string }; out: PlaceLeft | null };
  /** How a published paper begins, in plain words; null when its text is not to be had. */
  firstLines: { in: { id: string }; out: { text: string } | null };
  /** Opens a paper in a window beside the one that asks. */
  openBeside: { in: { href: string }; out: null };
  importPapers: {
    in: { papers: WholePaper[]; quotes: WholeQuote[]; mode: 'merge' | 'replace' } & Act;
    out: { marks: Marks[]; quotes: QuoteMarks[] };
  };
  /** Keeps the text of the page's paper, if it is saved; a page may hand over its own paper's text only. */
  keepText: { in: SeenText; out: Keeping };
  /** Keeps words of the page's saved paper as a quote; false when the paper is not saved. */
  keepQuote: { in: { key: string; quote: QuoteToKeep }; out: boolean };
  /** All quotes, removed ones too. Extension pages only. */
  quotes: { in: Record<string, never>; out: WholeQuote[] };
  /** Takes quotes out or puts them back; gives what was before. Extension pages only. */
  editQuotes: { in: { marks: QuoteMarks[] } & Act; out: QuoteMarks[] };
  /** For each folded term the keys of the papers whose kept text has it. Extension pages only. */
  findInTexts: { in: { terms: string[] }; out: string[][] };
  /** Where in the kept texts of papers the terms stand; papers without are left out. Extension pages only. */
  snippets: {
    in: { keys: string[]; terms: string[] };
    out: { key: string; parts: SnippetPart[] }[];
  };
  /** The kept texts of a paper, oldest first, and how far its reader came. Extension pages only. */
  paperTexts: { in: { key: string }; out: PaperTexts };
  /** One kept text with its words. Extension pages only. */
  keptText: { in: { key: string; textHash: string }; out: KeptText | null };
  /** All kept texts of papers. Extension pages only. */
  takeOutTexts: { in: { keys: string[] }; out: KeptText[] };
  /** Puts texts back that were taken out. Extension pages only. */
  putBackTexts: { in: { texts: KeptText[] }; out: null };
  /** Follows a thing; a page only what stands on it. Following again what was let go goes on where it stopped. */
  follow: { in: { subject: FollowSubject }; out: null };
  /** Lets go of a thing; `follow` undoes it. A page only what stands on it. */
  unfollow: { in: { key: string }; out: null };
  /** Which of these are followed; to a page only of what stands on it. */
  isFollowed: { in: { keys: string[] }; out: string[] };
  /** Everything that is followed, in the order in which it was taken up. Extension pages only. */
  follows: { in: Record<string, never>; out: FollowView[] };
  /** Follows what a file lists, all or none; gives the keys that are new. Extension pages only. */
  followAll: { in: { follows: FollowOfFile[] }; out: string[] };
  /** What happened to what is followed, newest first. Extension pages only. */
  events: { in: Record<string, never>; out: FollowEvent[] };
  /** Marks what happened as seen, or as not seen again. Extension pages only. */
  markEventsSeen: { in: { keys: string[]; seen: boolean }; out: null };
  /** Starts a round; how far it is stands in its status. Extension pages only. */
  checkNow: { in: Record<string, never>; out: null };
}

interface Act {
  act?: string | undefined;
}

/** Parts that are loaded when they are first wanted; each is an entrypoint of this name. */
export type LazyPart = 'cards' | 'context-panel';

export type MessageName = keyof Protocol;

/** Every answer is a value or a reason; an Error does not survive the way between contexts. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** Pushed from the background to document pages and extension pages when mijn changed. */
export interface MijnChanged {
  push: 'mijn-changed';
}

/** Pushed to one document page: its reader asks elsewhere (a menu of the browser) to keep the selected words as a quote. */
export interface QuoteWanted {
  push: 'keep-quote';
}

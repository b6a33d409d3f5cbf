import type { ContextAnswer } from '../context/context.ts';
import type { ListLine } from '../mijn/exchange/plan.ts';
import type { WholePaper } from '../mijn/exchange/takeout.ts';
import type { FollowEvent } from '../mijn/follow/event.ts';
import type { FollowOfFile, FollowSubject } from '../mijn/follow/follow.ts';
import type { FollowView } from '../mijn/follow/following.ts';
import type { Health } from '../mijn/health.ts';
import type { Change, Marks, PaperToSave, RemovedPaper, SavedPaper } from '../mijn/saved-paper.ts';
import type { Paper } from '../paper.ts';
import type { Resolution } from '../resolver/resolution.ts';

/** Who may send a message: `page` is our content script on a document page, `extension` our own popup or tab. */
export type Caller = 'page' | 'extension';

/**
 * Every message that reaches the background: what goes in, what comes out.
 * Content scripts count as outsiders: they may ask about the papers of their page and keep them, nothing else.
 */
export interface Protocol {
  /** Asks which cited papers exist; one answer per id, in the order asked. */
  resolve: { in: { ids: string[] }; out: Resolution[] };
  /** Papers of a kind in a dossier whose title bears a name; possible ones, never a fact. Newest first, ten at most. */
  candidates: { in: { name: string; kind: 'motie' | 'amendement'; dossier: string; before: string | null }; out: Paper[] };
  /** The official XML of a paper as text, or null when there is none (yet). */
  officialXml: { in: { id: string }; out: { xml: string } | null };
  /** Brings the reading view into the page that asks, and makes sure that files can be converted. */
  openReader: { in: Record<string, never>; out: null };
  /** Where the reader stopped in a saved paper, in blocks from its begin; null when that is not known. */
  readingPlace: { in: { key: string }; out: { block: number } | null };
  /** Keeps where the reader is; papers that are not saved leave no trace. */
  keepReadingPlace: { in: { key: string; block: number }; out: null };
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
  /** Does the same to many saved papers, all or none; gives what they were before. Extension pages only. */
  edit: { in: { keys: string[]; change: Change }; out: Marks[] };
  /** Undoes an `edit` with what it gave. Extension pages only. */
  putBack: { in: { marks: Marks[] }; out: null };
  /** What was taken out in the last 30 days, last one first. Extension pages only. */
  bin: { in: Record<string, never>; out: RemovedPaper[] };
  /** How the database fares; answers also when it does not fare well. Extension pages only. */
  health: { in: Record<string, never>; out: Health };
  /** The reader has read that the list was put back. Extension pages only. */
  dismissRescue: { in: Record<string, never>; out: null };
  /** Which papers lines of a list mean and whether they are new; twenty at most, writes nothing. Extension pages only. */
  planList: { in: { lines: { line: number; text: string }[] }; out: ListLine[] };
  /** Saves many papers, all or none; gives what they were before, for `putBack`. Extension pages only. */
  savePapers: { in: { papers: PaperToSave[] }; out: Marks[] };
  /**
   * Puts papers of a file back, all or none. `replace` also moves what is not among them to the bin. Gives what was
   * before, for `putBack`. Extension pages only.
   */
  importPapers: { in: { papers: WholePaper[]; mode: 'merge' | 'replace' }; out: Marks[] };
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

/** Parts that are loaded when they are first wanted; each is an entrypoint of this name. */
export type LazyPart = 'context-panel';

export type MessageName = keyof Protocol;

/** Every answer is a value or a reason; an Error does not survive the way between contexts. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** Pushed from the background to document pages and extension pages when mijn changed. */
export interface MijnChanged {
  push: 'mijn-changed';
}

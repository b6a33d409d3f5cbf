import type { Paper } from '../paper.ts';
import type { Resolution } from '../resolver/resolution.ts';
import type { RelatedPaper } from '../context/related-papers.ts';
import type { BadgeView, ContextLineView } from './context-views.ts';
import type { Translator, Language } from '../i18n/translate.ts';

/** A piece of a note: words, or words that cite a paper which was found. */
export interface NotePiece {
  text: string;
  paper?: Paper;
}

export interface NoteView {
  label: string;
  paragraphs: NotePiece[][];
}

export interface NoteCardView extends NoteView {
  t: Translator;
  language: Language;
  /** Absent in a plain tooltip. */
  toFootnote?: () => void;
}

export interface NotesListView {
  t: Translator;
  language: Language;
  notes: NoteView[];
  /** Which note has the focus at first. */
  current: number;
  backToText(index: number): void;
  close(): void;
}

export interface CitationCardView {
  t: Translator;
  language: Language;
  /** Nothing yet while the source is asked. */
  resolution: Resolution | null;
  /** Where the paper is opened, when that is not simply its own address. */
  href?: string;
  /** Why this reading is not certain, in words; empty when it was read as written. */
  doubts: string[];
  /** What came of the paper; empty while the source is asked. */
  badges: BadgeView[];
  /** Papers one step away; each opens in this card. */
  related: RelatedPaper[];
  goOn(number: string): void;
  /** Only in a card that was opened from another. */
  back?: () => void;
  saved: boolean;
  /** Absent for papers without a key of their own. */
  toggleSaved?: () => Promise<void>;
  copyReference(): Promise<void>;
}

export interface ReasonView {
  title: string;
  reason: string;
  /** Leads on, to where nobody has looked. */
  link?: { href: string; words: string };
}

export interface CandidatesView {
  t: Translator;
  language: Language;
  title: string;
  /** Nothing yet while the source is asked; `failed` when it is out of reach. */
  candidates: Paper[] | null | 'failed';
}

export interface SaveButtonView {
  t: Translator;
  saved: boolean;
  failed: boolean;
  toggle(): void;
}

/** What the page's features have drawn; the drawing itself lives in `components`. */
export interface Views {
  noteCard(into: HTMLElement, view: NoteCardView): void;
  notesList(into: HTMLElement, view: NotesListView): void;
  citationCard(into: HTMLElement, view: CitationCardView): void;
  reason(into: HTMLElement, view: ReasonView): void;
  candidates(into: HTMLElement, view: CandidatesView): void;
  saveButton(into: HTMLElement, view: SaveButtonView): void;
  contextLine(into: HTMLElement, view: ContextLineView): void;
  /** Takes a drawing away. */
  clear(into: HTMLElement): void;
}

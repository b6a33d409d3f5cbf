import type { Paper } from '../../utils/domain/paper.ts';
import type { Resolution } from '../../utils/domain/resolution.ts';
import type { RelatedPaper } from '../../utils/domain/context/related-papers.ts';
import type { BadgeView } from '../context/views.ts';
import type { CardTranslator } from '../../utils/i18n/card-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

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
  t: CardTranslator;
  language: Language;
  /** Absent in a plain tooltip. */
  toFootnote?: () => void;
}

export interface NotesListView {
  t: CardTranslator;
  language: Language;
  notes: NoteView[];
  /** Which note has the focus at first. */
  current: number;
  backToText(index: number): void;
  close(): void;
}

export interface CitationCardView {
  t: CardTranslator;
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
  /** Why it opens elsewhere than the reader wants links to lead, in words; null when it does not. */
  openedElsewhere?: string | null;
  saved: boolean;
  /** Absent for papers without a key of their own, and where the button is switched off. */
  toggleSaved?: () => Promise<void>;
  copyReference(): Promise<void>;
  /** How the paper begins, once its official text was asked for; null while it is not there, or not to be had. */
  firstLines: string | null;
  /** Opens the paper in a window beside this one. */
  openBeside(): Promise<void>;
}

export interface ReasonView {
  title: string;
  reason: string;
  /** Leads on, to where nobody has looked. */
  link?: { href: string; words: string };
}

export interface CandidatesView {
  t: CardTranslator;
  language: Language;
  title: string;
  /** Nothing yet while the source is asked; `failed` when it is out of reach. */
  candidates: Paper[] | null | 'failed';
}

/** What cards and lists have drawn; the drawing itself lives in `components`. */
export interface Views {
  noteCard(into: HTMLElement, view: NoteCardView): void;
  notesList(into: HTMLElement, view: NotesListView): void;
  citationCard(into: HTMLElement, view: CitationCardView): void;
  reason(into: HTMLElement, view: ReasonView): void;
  candidates(into: HTMLElement, view: CandidatesView): void;
  /** Takes a drawing away. */
  clear(into: HTMLElement): void;
}

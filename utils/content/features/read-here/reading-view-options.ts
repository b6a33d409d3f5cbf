import type { ReadingRequest } from '../../../messaging/reading.ts';
import type { MarkedNote } from '../../site/notes/note.ts';
import type { Language } from '../../../i18n/translator.ts';
import type { TextSource } from '../../../documents/text-source.ts';

/** What the reading view is given by the page it opens in. */
export interface ReadingOptions {
  host: HTMLElement;
  root: ShadowRoot;
  language: Language;
  title: string;
  request: ReadingRequest;
  /** Draws the button that keeps the paper. */
  drawSaveButton(place: HTMLElement): void;
  /** The whole text stands in the page now; its features may start. */
  onText(text: HTMLElement, notes: MarkedNote[]): void;
  /** The same text as plain paragraphs, notes last, with where it comes from. */
  onRead(text: ReadText): void;
  /** The printed page that is asked for, or null. */
  page: string | null;
  /** Where the user stopped reading, in blocks from the beginning. */
  position: { read(): Promise<number | null>; keep(block: number, of: number): void };
  /** Closes the view; asked by its button and by Escape. */
  close(): void;
  /** Takes the view away. */
  signal: AbortSignal;
}

export interface ReadText {
  source: TextSource;
  /** SHA-256 of the file, in hexadecimal digits. */
  fileHash: string | null;
  paragraphs: string[];
}

export type OpenReadingView = (options: ReadingOptions) => void;

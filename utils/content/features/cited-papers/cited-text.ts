import type { MarkedNote } from '../../site/notes/note.ts';
import type { CitationOccurrence } from '../citations/citation-occurrences.ts';
import type { KnownCitations } from '../citations/known-citations.ts';

/** A text that was read: its citations with their marks, and its notes. */
export interface CitedText {
  text: HTMLElement;
  /** In reading order. */
  occurrences: CitationOccurrence[];
  marks: ReadonlyMap<HTMLElement, CitationOccurrence>;
  notes: MarkedNote[];
  citations: KnownCitations;
}

/** The text whose citations count now: the page's own, or over it the reading view's while that is open. */
export class CitedTexts {
  private readonly texts: CitedText[] = [];
  private readonly listeners = new Set<() => void>();

  get current(): CitedText | undefined {
    return this.texts.at(-1);
  }

  /** @param signal takes it away again */
  put(text: CitedText, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.texts.push(text);
    signal.addEventListener('abort', () => {
      this.texts.splice(this.texts.indexOf(text), 1);
      this.emit();
    });
    this.emit();
  }

  /** Calls back whenever another text counts, until the signal. */
  onChange(listener: () => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
  }

  private emit(): void {
    for (const listener of this.listeners) listener();
  }
}

/**
 * How long a hover waits, in milliseconds. Figures from shipped previews: MediaWiki shows notes after 300 and pages
 * after 500 and lets go after 300; gwern.net waits 750.
 */
export interface Timings {
  /** Rest before a card opens. */
  open: number;
  /** The same while a card is open, or closed less than `recent` ago: the reader is looking at cards. */
  openNext: number;
  recent: number;
  /** Grace after the pointer has left mark and card, so that it can travel between them. */
  close: number;
}

/** A note's text is there already. */
export const NOTE_TIMINGS: Timings = { open: 300, openNext: 80, recent: 300, close: 300 };
/** A citation is passed over more often than meant. */
export const CITATION_TIMINGS: Timings = { open: 450, openNext: 80, recent: 300, close: 300 };

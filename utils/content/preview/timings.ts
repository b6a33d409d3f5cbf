/**
 * How long a hover waits, in milliseconds. Figures from shipped previews: MediaWiki shows notes after 300 and pages
 * after 500 and lets go after 300; gwern.net waits 750.
 */
export interface Timings {
  /** Rest before a card opens. */
  open: number;
  /** The same while a card is open, or closed less than `recent` ago: the user is looking at cards. */
  openNext: number;
  recent: number;
  /** Grace after the pointer has left mark and card, so that it can travel between them. */
  close: number;
}

/** A note's text is there already. */
export const NOTE_TIMINGS: Timings = { open: 300, openNext: 80, recent: 300, close: 300 };
/** A citation is passed over more often than meant. */
const CITATION_TIMINGS: Timings = { open: 450, openNext: 80, recent: 300, close: 300 };
const FAST: Timings = { open: 150, openNext: 80, recent: 300, close: 300 };
/** For hands that need time: nothing happens sooner because a card is open already. */
const SLOW: Timings = { open: 800, openNext: 800, recent: 300, close: 800 };

/** The user's pace; null where nothing opens by itself. */
export function timingsFor(
  pace: 'fast' | 'normal' | 'slow' | 'press',
  kind: 'note' | 'citation',
): Timings | null {
  switch (pace) {
    case 'fast':
      return FAST;
    case 'slow':
      return SLOW;
    case 'press':
      return null;
    case 'normal':
      return kind === 'note' ? NOTE_TIMINGS : CITATION_TIMINGS;
  }
}

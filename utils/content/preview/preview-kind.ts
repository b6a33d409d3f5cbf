import type { GestureRules } from './gesture.ts';
import type { Timings } from './timings.ts';
import type { Via } from './machine.ts';

/** What a card's drawing may ask for. */
export interface CardControls {
  /** Closes the card and gives focus back to its mark. */
  close(): void;
  /** The card's size may have changed. */
  settle(): void;
  /** Aborts when this card is no longer on screen: what comes later is not drawn. */
  gone: AbortSignal;
}

/** A drawn card: a tooltip holds text only, a dialog has something to press. */
export interface DrawnCard {
  role: 'tooltip' | 'dialog';
  label: string;
  draw(into: HTMLElement, controls: CardControls): void;
}

/**
 * A kind of preview: where it applies, how long a hover waits, and what it shows. Kinds are registered in a table, so
 * a new one is one file.
 */
export interface PreviewKind {
  /** Marks of this kind, in the page's text. */
  selector: string;
  /** Null when the card opens on a press or a key only. */
  timings: Timings | null;
  /** Which gestures open its card. */
  rules: GestureRules;
  /**
   * @param mark the element pointed at
   * @param via how the user asked for it: a pressed card may have actions
   * @returns null when there is nothing to show
   */
  card(mark: HTMLElement, via: Via): DrawnCard | null;
}

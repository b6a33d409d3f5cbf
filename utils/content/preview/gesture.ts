import type { Via } from './machine.ts';

/** What a user did at a marked element that may lead to its card. */
export interface Gesture {
  via: Via;
  /** Whether the focus goes to the card once it is shown. */
  byKey: boolean;
}

/** A gesture that was made before the cards were there to answer it. */
export interface PendingGesture extends Gesture {
  mark: HTMLElement;
  /** The event's time stamp: milliseconds since the page's time origin. */
  at: number;
}

/** How a kind of marked element answers. */
export interface GestureRules {
  /** Whether resting on it or focusing it opens its card. */
  opensByItself: boolean;
  /** Whether a press opens its card; otherwise the press belongs to the link. */
  opensOnPress: boolean;
}

/** The events that can be gestures; `keydown` is heard on the window, before the site's own keys. */
const EVENTS = ['pointerover', 'focusin', 'click'] as const;

/**
 * Reads an event at a marked element.
 * @param mark the marked element that the event is about
 * @returns null when the event asks for no card: a touch passing by, a held button, a click that opens a tab
 */
export function gestureOf(event: Event, mark: Element, rules: GestureRules): Gesture | null {
  if (event instanceof KeyboardEvent)
    return asksByKey(event, rules) ? { via: 'press', byKey: true } : null;
  if (event instanceof FocusEvent) return focusOf(mark, rules);
  if (!(event instanceof MouseEvent)) return null;
  return event.type === 'click' ? clickOf(event, rules) : hoverOf(event, rules);
}

/** Only a focus that is shown: one that came by a press is no question. */
function focusOf(mark: Element, { opensByItself }: GestureRules): Gesture | null {
  return opensByItself && mark.matches(':focus-visible') ? { via: 'focus', byKey: true } : null;
}

/** A click without a pointer was made by a key. */
function clickOf(event: MouseEvent, { opensOnPress }: GestureRules): Gesture | null {
  return opensOnPress && isPlainClick(event) ? { via: 'press', byKey: event.detail === 0 } : null;
}

function hoverOf(event: MouseEvent, { opensByItself }: GestureRules): Gesture | null {
  return opensByItself && isFreeHover(event) ? { via: 'hover', byKey: false } : null;
}

function asksByKey({ key, altKey }: KeyboardEvent, { opensOnPress }: GestureRules): boolean {
  if (altKey && key === 'ArrowDown') return true;
  return opensOnPress && (key === 'Enter' || key === ' ');
}

/** A click with another button or a modifier is the browser's: a new tab, a window, a menu. */
function isPlainClick({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey;
}

/** Whoever holds a button selects text or drags; a finger presses and never hovers. */
function isFreeHover(event: MouseEvent): boolean {
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  return event.type === 'pointerover' && !isTouch && event.buttons === 0;
}

/** Calls back for every event that may be a gesture, before the page sees it. */
export function listenForGestures(
  doc: Document,
  handle: (event: Event) => void,
  signal: AbortSignal,
): void {
  const options = { signal, capture: true };
  for (const name of EVENTS) doc.addEventListener(name, handle, options);
  doc.defaultView?.addEventListener('keydown', handle, options);
}

/** Keeps a press from the link it was made on, and a key from the site. */
export function claim(event: Event, { via }: Gesture): void {
  if (via !== 'press') return;
  event.preventDefault();
  if (event.type === 'keydown') event.stopImmediatePropagation();
}

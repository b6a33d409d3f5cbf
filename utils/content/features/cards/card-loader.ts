import { MARK } from '../../site/wrap.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { loadPart } from '../load-part.ts';

/** The kinds of marks in the text, as their attribute says it. */
export type MarkKind = 'note' | 'citation' | 'unresolved' | 'name' | 'external';

/**
 * A press on a link belongs to the link; other marks answer with their card. Where nothing opens by itself, a press is
 * all there is: it shows the card, and the card leads on.
 */
export function opensOnPress(kind: string, { previews }: Pick<Settings, 'previews'>): boolean {
  return kind !== 'citation' || previews === 'press';
}

/** What a reader did at a mark. */
export interface PendingGesture {
  mark: HTMLElement;
  via: 'hover' | 'focus' | 'press';
  /** Whether the focus goes to the card. */
  byKey: boolean;
  /** The event's time stamp, in milliseconds. */
  at: number;
}

/** The lazily loaded script: everything that a card is and does. */
export interface CardsPart {
  /** @param first what the reader did last while the script was on its way */
  start(page: DocumentPage, first: PendingGesture | null): void;
}

/** Brings the cards into a page, once, when they are first wanted. */
export class CardLoader {
  /** Aborts when nothing more is to be noticed for them: they are there, or cannot be brought. */
  readonly done = new AbortController();
  private loading: Promise<void> | null = null;
  private last: PendingGesture | null = null;

  /**
   * Loads the cards and has them answer what the reader did last. Settles when they are there; never fails: where they
   * cannot be brought, marks that are the page's own links are its own again.
   */
  want(page: DocumentPage, next: PendingGesture | null): Promise<void> {
    this.last = next;
    return (this.loading ??= loadPart('cards')
      .then((part) => page.signal.aborted || part.start(page, this.last))
      .catch((error: unknown) => console.warn('Kamerlezer: kaarten', error))
      .then(() => this.done.abort()));
  }
}

/**
 * Wants the cards when the reader first rests on, focuses or presses a mark. Loading takes less than the rest that a
 * card waits for, so the first card opens as fast as any other.
 */
export const wantCards: Feature = {
  name: 'want-cards',
  start(page) {
    const signal = AbortSignal.any([page.cards.done.signal, page.signal]);
    listen(page, (next) => void page.cards.want(page, next), signal);
  },
};

/** The same gestures as the cards' own (utils/content/preview/previews.ts), until these take over. */
function listen(
  page: DocumentPage,
  want: (next: PendingGesture) => void,
  signal: AbortSignal,
): void {
  const { doc } = page;
  const options = { signal, capture: true };
  const wants = (event: Event, via: PendingGesture['via'], byKey: boolean) => {
    const mark = markOf(page, event.target);
    if (mark) want({ mark, via, byKey, at: event.timeStamp });
  };
  const opensBySelf = page.settings.previews !== 'press';
  doc.addEventListener(
    'pointerover',
    (event) =>
      opensBySelf &&
      event.pointerType !== 'touch' &&
      event.buttons === 0 &&
      wants(event, 'hover', false),
    options,
  );
  doc.addEventListener(
    'focusin',
    (event) =>
      opensBySelf &&
      markOf(page, event.target)?.matches(':focus-visible') &&
      wants(event, 'focus', true),
    options,
  );
  doc.addEventListener(
    'click',
    (event) =>
      isPlainPress(page, event) &&
      (event.preventDefault(), wants(event, 'press', event.detail === 0)),
    options,
  );
  // On the window, as the cards' own: before the site's.
  doc.defaultView?.addEventListener(
    'keydown',
    (event) =>
      asksByKey(page, event) &&
      (event.preventDefault(), event.stopImmediatePropagation(), wants(event, 'press', true)),
    options,
  );
}

/** The mark at or around an element; a mark without a meaning has no card. */
function markOf({ markedElements }: DocumentPage, target: EventTarget | null): HTMLElement | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>(`[${MARK}]`) : null;
  return mark && markedElements.has(mark) ? mark : null;
}

function isPlainPress(page: DocumentPage, event: MouseEvent): boolean {
  const mark = markOf(page, event.target);
  return (
    mark !== null &&
    opensOnPress(mark.getAttribute(MARK) ?? '', page.settings) &&
    event.button === 0 &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.shiftKey
  );
}

function asksByKey(page: DocumentPage, event: KeyboardEvent): boolean {
  const mark = markOf(page, event.target);
  if (!mark) return false;
  const presses = event.key === 'Enter' || event.key === ' ';
  return (
    (event.altKey && event.key === 'ArrowDown') ||
    (presses && opensOnPress(mark.getAttribute(MARK) ?? '', page.settings))
  );
}

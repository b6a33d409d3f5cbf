import { logWarning } from '../../../browser/log.ts';
import { MARK } from '../../site/wrap.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import {
  claim,
  gestureOf,
  listenForGestures,
  type GestureRules,
  type PendingGesture,
} from '../../preview/gesture.ts';

/** The kinds of marks in the text, as their attribute says it. */
export type MarkKind = 'note' | 'citation' | 'unresolved' | 'name' | 'external';

/**
 * A press on a link belongs to the link; other marks answer with their card. Where nothing opens by itself, a press is
 * all there is: it shows the card, and the card leads on.
 */
export function gestureRules(
  kind: string | null,
  { previews }: Pick<Settings, 'previews'>,
): GestureRules {
  const opensByItself = previews !== 'press';
  return { opensByItself, opensOnPress: kind !== 'citation' || !opensByItself };
}

/** Brings the cards into a page, once, when they are first needed. */
export interface CardLoader {
  /**
   * Loads the cards and has them answer what the user did last. Settles when they are there and never rejects: where
   * they cannot be brought, the page's own links are left to themselves again.
   */
  load(pending: PendingGesture | null): Promise<void>;
  /** Aborts when the cards listen for themselves, or cannot be brought. */
  readonly finished: AbortSignal;
  /** The rules by which both the waiting listener and the cards read gestures. */
  readonly rules: typeof gestureRules;
}

/** @param start brings the cards and starts them; `last` tells the last gesture that waits for them */
export function createCardLoader(
  start: (last: () => PendingGesture | null) => Promise<void>,
): CardLoader {
  const finished = new AbortController();
  let loading: Promise<void> | null = null;
  let last: PendingGesture | null = null;
  const load = async () => {
    try {
      await start(() => last);
    } catch (error) {
      logWarning('cards', error);
    } finally {
      finished.abort();
    }
  };
  return {
    finished: finished.signal,
    rules: gestureRules,
    load: (pending) => {
      last = pending;
      loading ??= load();
      return loading;
    },
  };
}

/**
 * Waits for the first gesture at a marked element and loads the cards for it. Loading takes less than the rest that a
 * card waits for, so the first card opens as fast as any other.
 * @param isMarked whether an element has a card
 */
export function waitForGesture(
  { doc, settings, cards }: { doc: Document; settings: Settings; cards: CardLoader },
  isMarked: (mark: HTMLElement) => boolean,
  signal: AbortSignal,
): void {
  const handle = (event: Event) => {
    const { target } = event;
    const mark = target instanceof Element ? target.closest<HTMLElement>(`[${MARK}]`) : null;
    if (!mark || !isMarked(mark)) return;
    const gesture = gestureOf(event, mark, gestureRules(mark.getAttribute(MARK), settings));
    if (!gesture) return;
    claim(event, gesture);
    void cards.load({ ...gesture, mark, at: event.timeStamp });
  };
  listenForGestures(doc, handle, AbortSignal.any([cards.finished, signal]));
}

import {
  closedState,
  isShowing,
  step,
  type PreviewEffect,
  type PreviewEvent,
  type PreviewState,
  type Via,
} from './machine.ts';
import type { CardSurface } from './card-surface.ts';
import { claim, gestureOf, listenForGestures, type PendingGesture } from './gesture.ts';
import type { DrawnCard, PreviewKind } from './preview-kind.ts';
import type { Timings } from './timings.ts';

/** A kind's mark under the pointer or the focus. */
interface Aim {
  mark: HTMLElement;
  kind: PreviewKind;
}

/**
 * Connects the page's events with the machine and the machine with the card. One set of listeners for all marks,
 * so marks may come and go; everything ends with the signal.
 * @param options.kinds asked in order; the first whose selector matches wins
 * @param options.home brings our host into the dialog a mark stands in, and back
 * @returns answers a gesture made before this was loaded; a rest that is over by now is none
 */
export function startPreviews(options: {
  doc: Document;
  kinds: PreviewKind[];
  surface: CardSurface;
  home: CardHome;
  signal: AbortSignal;
}): (pending: PendingGesture) => void {
  const previews = new Previews(
    options.doc,
    options.kinds,
    options.surface,
    options.home,
    options.signal,
  );
  previews.listen();
  return (pending) => previews.answer(pending);
}

/** Where the card's host stands: with the mark while a card is open, at home otherwise. */
interface CardHome {
  enclose(mark: HTMLElement): void;
  release(): void;
}

const isTouch = ({ pointerType }: PointerEvent) => pointerType === 'touch';

class Previews {
  private state: PreviewState<HTMLElement> = closedState();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private described: HTMLElement | null = null;
  private lastTitle: string | null = null;
  /** The mark that is being given the focus back: what was just dismissed must not open again for it. */
  private returning: HTMLElement | null = null;
  private readonly doc: Document;
  private readonly kinds: PreviewKind[];
  private readonly surface: CardSurface;
  private readonly home: CardHome;
  private readonly signal: AbortSignal;

  constructor(
    doc: Document,
    kinds: PreviewKind[],
    surface: CardSurface,
    home: CardHome,
    signal: AbortSignal,
  ) {
    this.doc = doc;
    this.kinds = kinds;
    this.surface = surface;
    this.home = home;
    this.signal = signal;
  }

  listen(): void {
    const { signal } = this;
    const on = <K extends keyof DocumentEventMap>(
      name: K,
      handle: (event: DocumentEventMap[K]) => void,
    ) => this.doc.addEventListener(name, handle, { signal, capture: true });
    on('pointerout', (event) => this.onPointerOut(event));
    on('focusout', (event) => this.leave(event));
    on('pointerdown', (event) => this.onPointerDown(event));
    // On the window, to be asked before the site's own Escape, which closes the modal.
    this.doc.defaultView?.addEventListener('keydown', (event) => this.onEscape(event), {
      signal,
      capture: true,
    });
    // A page that the browser keeps for the way back must not come back with a card over its text.
    this.doc.defaultView?.addEventListener('pagehide', () => this.leaveAtOnce(), { signal });
    listenForGestures(this.doc, (event) => this.onGesture(event), signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.hide(false);
    });
  }

  private leaveAtOnce(): void {
    this.send({ name: 'gone', at: performance.now() });
  }

  answer({ mark, via, byKey, at }: PendingGesture): void {
    const aim = this.aimOf(mark);
    if (!aim) return;
    if (via === 'press') return this.press(aim.mark, byKey, at);
    const rests =
      via === 'hover' ? aim.mark.matches(':hover') : aim.mark.contains(this.doc.activeElement);
    const { timings } = aim.kind;
    if (!timings || !rests) return;
    // The rest began before the script was here.
    const open = Math.max(0, timings.open - (performance.now() - at));
    this.send({
      name: via === 'hover' ? 'enter' : 'focus',
      target: aim.mark,
      timings: { ...timings, open },
      at,
    });
  }

  private onGesture(event: Event): void {
    if (this.surface.holds(event)) return this.onCard(event);
    const aim = this.aimOf(event.target);
    const gesture = aim && gestureOf(event, aim.mark, aim.kind.rules);
    if (!gesture) return;
    claim(event, gesture);
    const { mark, kind } = aim;
    const at = event.timeStamp;
    if (gesture.via === 'press') this.press(mark, gesture.byKey, at);
    else if (gesture.via === 'hover') this.arrive('enter', mark, kind.timings, at);
    else if (mark !== this.returning) this.arrive('focus', mark, kind.timings, at);
  }

  /** A pointer or focus inside the card keeps it open; what is pressed there is the card's own. */
  private onCard(event: Event): void {
    const isDrag = event instanceof PointerEvent && (event.buttons !== 0 || isTouch(event));
    if (event.type === 'focusin' || (event.type === 'pointerover' && !isDrag))
      this.send({ name: 'card-enter' });
  }

  private press(mark: HTMLElement, byKey: boolean, at: number): void {
    this.send({ name: 'press', target: mark, at });
    if (byKey && isShowing(this.state)) this.surface.element.focus();
  }

  private arrive(
    name: 'enter' | 'focus',
    mark: HTMLElement,
    timings: Timings | null,
    at: number,
  ): void {
    if (timings) this.send({ name, target: mark, timings, at });
  }

  private onPointerOut(event: PointerEvent): void {
    if (!isTouch(event)) this.leave(event);
  }

  private leave(event: PointerEvent | FocusEvent): void {
    const from = this.surface.holds(event) ? this.shownAim() : this.aimOf(event.target);
    const timings = from?.kind.timings;
    if (timings && !this.staysInside(event.relatedTarget, from.mark))
      this.send({ name: 'leave', timings, at: event.timeStamp });
  }

  /** The card's inside is one element seen from the page: our host. */
  private staysInside(related: EventTarget | null, mark: HTMLElement): boolean {
    if (!(related instanceof Node)) return false;
    return (
      mark.contains(related) ||
      (isShowing(this.state) && related === (this.surface.element.getRootNode() as ShadowRoot).host)
    );
  }

  private onPointerDown(event: PointerEvent): void {
    const inShown = this.shownAim()?.mark.contains(event.target as Node);
    if (!this.surface.holds(event) && !inShown) this.send({ name: 'outside', at: event.timeStamp });
  }

  private onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isShowing(this.state)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.send({ name: 'escape', at: event.timeStamp });
  }

  private aimOf(target: EventTarget | null): Aim | null {
    if (!(target instanceof Element)) return null;
    for (const kind of this.kinds) {
      const mark = target.closest<HTMLElement>(kind.selector);
      if (mark) return { mark, kind };
    }
    return null;
  }

  private shownAim(): Aim | null {
    if (this.state.name === 'open') return this.aimOf(this.state.target);
    return this.state.name === 'waiting' && this.state.open ? this.aimOf(this.state.open) : null;
  }

  private send(event: PreviewEvent<HTMLElement>): void {
    const { state, effects } = step(this.state, event);
    this.state = state;
    for (const effect of effects) this.perform(effect);
  }

  private perform(effect: PreviewEffect<HTMLElement>): void {
    if (effect.name === 'start-timer') {
      clearTimeout(this.timer);
      const { token, then } = effect;
      this.timer = setTimeout(
        () => this.send({ name: then, token, at: performance.now() }),
        effect.delay,
      );
    } else if (effect.name === 'show') this.show(effect.target, effect.via);
    else this.hide(effect.giveFocusBack);
  }

  private show(mark: HTMLElement, via: Via): void {
    const card = mark.isConnected ? (this.aimOf(mark)?.kind.card(mark, via) ?? null) : null;
    this.undescribe();
    if (!card) return this.send({ name: 'gone', at: performance.now() });
    this.home.enclose(mark);
    const now = () => performance.now();
    this.surface.show(mark, card, { close: () => this.send({ name: 'escape', at: now() }) }, () =>
      this.send({ name: 'gone', at: now() }),
    );
    this.describe(mark, card);
  }

  /**
   * A screen reader is told of the card only while it is there. The card lives in another tree, where an id
   * reference cannot reach, so the description is given as words. The site's own `title` would cover the card.
   */
  private describe(mark: HTMLElement, card: DrawnCard): void {
    this.described = mark;
    this.lastTitle = mark.getAttribute('title');
    mark.removeAttribute('title');
    if (card.role === 'tooltip')
      mark.setAttribute('aria-description', this.surface.element.textContent ?? '');
    else mark.setAttribute('aria-expanded', 'true');
  }

  private undescribe(): void {
    if (!this.described) return;
    this.described.removeAttribute('aria-description');
    this.described.removeAttribute('aria-expanded');
    if (this.lastTitle !== null) this.described.setAttribute('title', this.lastTitle);
    this.described = null;
  }

  private hide(giveFocusBack: boolean): void {
    const mark = this.described;
    const hadFocus = (this.surface.element.getRootNode() as ShadowRoot).activeElement !== null;
    this.undescribe();
    this.surface.hide();
    this.home.release();
    if (mark && giveFocusBack && hadFocus) this.giveFocusBack(mark);
  }

  private giveFocusBack(mark: HTMLElement): void {
    this.returning = mark;
    mark.focus();
    this.returning = null;
  }
}

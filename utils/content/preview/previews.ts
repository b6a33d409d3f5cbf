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
import type { DrawnCard, PreviewKind } from './preview-kind.ts';

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
 * @returns takes what the reader did before this was loaded; a rest that is over by now is none
 */
export function startPreviews(options: {
  doc: Document;
  kinds: PreviewKind[];
  surface: CardSurface;
  home: CardHome;
  signal: AbortSignal;
}): (wanted: Wanted) => void {
  const previews = new Previews(
    options.doc,
    options.kinds,
    options.surface,
    options.home,
    options.signal,
  );
  previews.listen();
  return (wanted) => previews.answer(wanted);
}

/** What a reader did at a mark before anybody listened here. */
export interface Wanted {
  mark: HTMLElement;
  via: Via;
  /** Whether the focus goes to the card. */
  byKey: boolean;
  /** When, in milliseconds since the page's time origin. */
  at: number;
}

/** Where the card's host stands: with the mark while a card is open, at home otherwise. */
interface CardHome {
  enclose(mark: HTMLElement): void;
  release(): void;
}

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
    on('pointerover', (event) => this.onPointerOver(event));
    on('pointerout', (event) => this.onPointerOut(event));
    on('focusin', (event) => this.onFocusIn(event));
    on('focusout', (event) => this.onFocusOut(event));
    on('click', (event) => this.onClick(event));
    on('pointerdown', (event) => this.onPointerDown(event));
    // On the window, to be asked before the site's own Escape, which closes the modal.
    this.doc.defaultView?.addEventListener('keydown', (event) => this.onKeyDown(event), {
      signal,
      capture: true,
    });
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.hide(false);
    });
  }

  answer({ mark, via, byKey, at }: Wanted): void {
    const aim = this.aimOf(mark);
    if (!aim) return;
    if (via === 'press') {
      this.send({ name: 'press', target: aim.mark, at });
      if (byKey && isShowing(this.state)) this.surface.element.focus();
      return;
    }
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

  private onPointerOver(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (this.surface.holds(event)) return this.send({ name: 'card-enter' });
    const aim = this.aimOf(event.target);
    const timings = aim?.kind.timings;
    if (timings) this.send({ name: 'enter', target: aim.mark, timings, at: event.timeStamp });
  }

  private onPointerOut(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.leave(event);
  }

  private onFocusIn(event: FocusEvent): void {
    if (this.surface.holds(event)) return this.send({ name: 'card-enter' });
    const aim = this.aimOf(event.target);
    const timings = aim?.kind.timings;
    if (timings && aim.mark.matches(':focus-visible') && aim.mark !== this.returning)
      this.send({ name: 'focus', target: aim.mark, timings, at: event.timeStamp });
  }

  private onFocusOut(event: FocusEvent): void {
    this.leave(event);
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

  private onClick(event: MouseEvent): void {
    if (
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      this.surface.holds(event)
    )
      return;
    const aim = this.aimOf(event.target);
    if (!aim?.kind.opensOnPress) return;
    event.preventDefault();
    this.send({ name: 'press', target: aim.mark, at: event.timeStamp });
    if (event.detail === 0) this.surface.element.focus();
  }

  private onPointerDown(event: PointerEvent): void {
    const inShown = this.shownAim()?.mark.contains(event.target as Node);
    if (!this.surface.holds(event) && !inShown) this.send({ name: 'outside', at: event.timeStamp });
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && isShowing(this.state)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return this.send({ name: 'escape', at: event.timeStamp });
    }
    const aim = this.aimOf(event.target);
    const asksForCard = event.altKey && event.key === 'ArrowDown';
    const pressesMark = event.key === 'Enter' || event.key === ' ';
    if (!aim || !(asksForCard || (pressesMark && aim.kind.opensOnPress))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.send({ name: 'press', target: aim.mark, at: event.timeStamp });
    if (isShowing(this.state)) this.surface.element.focus();
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

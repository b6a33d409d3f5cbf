import type { Timings } from './timings.ts';

/**
 * Hover, focus and press as one pure machine: an event goes in, a new state and what to do come out. It knows no
 * clock and no page; a timer's answer that comes too late is told from a live one by its token.
 */

export type Via = 'hover' | 'focus' | 'press';

export type PreviewState<Target> =
  | { name: 'closed'; token: number; closedAt: number }
  | {
      name: 'waiting';
      token: number;
      target: Target;
      via: Via;
      closedAt: number;
      open: Target | null;
    }
  | { name: 'open'; token: number; target: Target; via: Via; leaving: boolean };

export type PreviewEvent<Target> =
  | { name: 'enter' | 'focus'; target: Target; timings: Timings; at: number }
  | { name: 'press'; target: Target; at: number }
  | { name: 'leave'; timings: Timings; at: number }
  | { name: 'card-enter' }
  | { name: 'rested' | 'grace-over'; token: number; at: number }
  | Dismissal;

interface Dismissal {
  name: 'escape' | 'outside' | 'gone';
  at: number;
}

export type PreviewEffect<Target> =
  | { name: 'start-timer'; token: number; delay: number; then: 'rested' | 'grace-over' }
  | { name: 'show'; target: Target; via: Via }
  | { name: 'hide'; giveFocusBack: boolean };

export interface Transition<Target> {
  state: PreviewState<Target>;
  effects: PreviewEffect<Target>[];
}

/** The state before anything happened. */
export function closedState<Target>(): PreviewState<Target> {
  return { name: 'closed', token: 0, closedAt: Number.NEGATIVE_INFINITY };
}

/**
 * @param state where we are
 * @param event what happened; `at` in milliseconds of any steady clock
 */
export function step<Target>(
  state: PreviewState<Target>,
  event: PreviewEvent<Target>,
): Transition<Target> {
  if (isDismissal(event)) return dismiss(state, event);
  switch (event.name) {
    case 'enter':
    case 'focus':
      return arrive(state, event);
    case 'press':
      return press(state, event.target, event.at);
    case 'leave':
      return leave(state, event);
    case 'card-enter':
      return enterCard(state);
    case 'rested':
      return rested(state, event.token);
    case 'grace-over':
      return graceOver(state, event);
  }
}

function isDismissal(event: PreviewEvent<unknown>): event is Dismissal {
  return event.name === 'escape' || event.name === 'outside' || event.name === 'gone';
}

/** Whether a card is on the screen. */
export function isShowing<Target>(state: PreviewState<Target>): boolean {
  return state.name === 'open' || (state.name === 'waiting' && state.open !== null);
}

function stay<Target>(state: PreviewState<Target>): Transition<Target> {
  return { state, effects: [] };
}

function arrive<Target>(
  state: PreviewState<Target>,
  event: { name: 'enter' | 'focus'; target: Target; timings: Timings; at: number },
): Transition<Target> {
  if (state.name === 'open' && state.target === event.target) {
    return stay({ ...state, leaving: false, token: state.token + 1 });
  }
  if (state.name === 'open' && state.via === 'press') return stay(state);
  const closedAt = state.name === 'open' ? event.at : state.closedAt;
  const soon = isShowing(state) || event.at - closedAt < event.timings.recent;
  const token = state.token + 1;
  const via = event.name === 'enter' ? 'hover' : 'focus';
  return {
    state: {
      name: 'waiting',
      token,
      target: event.target,
      via,
      closedAt,
      open: shownTarget(state),
    },
    effects: [
      {
        name: 'start-timer',
        token,
        delay: soon ? event.timings.openNext : event.timings.open,
        then: 'rested',
      },
    ],
  };
}

function shownTarget<Target>(state: PreviewState<Target>): Target | null {
  if (state.name === 'open') return state.target;
  return state.name === 'waiting' ? state.open : null;
}

function press<Target>(
  state: PreviewState<Target>,
  target: Target,
  at: number,
): Transition<Target> {
  if (state.name === 'open' && state.target === target && state.via === 'press')
    return hide(state, at, true);
  return show(state.token + 1, target, 'press');
}

function show<Target>(token: number, target: Target, via: Via): Transition<Target> {
  return {
    state: { name: 'open', token, target, via, leaving: false },
    effects: [{ name: 'show', target, via }],
  };
}

function rested<Target>(state: PreviewState<Target>, token: number): Transition<Target> {
  return state.name === 'waiting' && state.token === token
    ? show(token, state.target, state.via)
    : stay(state);
}

/** Who came into the card before the grace was over stays. */
function enterCard<Target>(state: PreviewState<Target>): Transition<Target> {
  return state.name === 'open' && state.leaving
    ? stay({ ...state, leaving: false, token: state.token + 1 })
    : stay(state);
}

function graceOver<Target>(
  state: PreviewState<Target>,
  { token, at }: { token: number; at: number },
): Transition<Target> {
  return state.name === 'open' && state.leaving && state.token === token
    ? hide(state, at, false)
    : stay(state);
}

function dismiss<Target>(state: PreviewState<Target>, { name, at }: Dismissal): Transition<Target> {
  if (name === 'gone') return gone(state, at);
  if (isShowing(state)) return hide(state, at, name === 'escape');
  return name === 'escape' ? stay(state) : toClosed(state, at);
}

function leave<Target>(
  state: PreviewState<Target>,
  event: { timings: Timings; at: number },
): Transition<Target> {
  if (state.name === 'closed' || (state.name === 'open' && state.via === 'press'))
    return stay(state);
  if (state.name === 'waiting' && state.open === null) return toClosed(state, state.closedAt);
  const token = state.token + 1;
  const target = state.name === 'open' ? state.target : (state.open as Target);
  const via = state.name === 'open' ? state.via : 'hover';
  return {
    state: { name: 'open', token, target, via, leaving: true },
    effects: [{ name: 'start-timer', token, delay: event.timings.close, then: 'grace-over' }],
  };
}

function hide<Target>(
  state: PreviewState<Target>,
  at: number,
  giveFocusBack: boolean,
): Transition<Target> {
  return {
    state: { name: 'closed', token: state.token + 1, closedAt: at },
    effects: [{ name: 'hide', giveFocusBack }],
  };
}

/** The shown mark left the screen; a mark that is rested on meanwhile is still waited for. */
function gone<Target>(state: PreviewState<Target>, at: number): Transition<Target> {
  if (state.name !== 'waiting')
    return isShowing(state) ? hide(state, at, false) : toClosed(state, at);
  return {
    state: { ...state, open: null },
    effects: state.open === null ? [] : [{ name: 'hide', giveFocusBack: false }],
  };
}

function toClosed<Target>(state: PreviewState<Target>, closedAt: number): Transition<Target> {
  return stay({ name: 'closed', token: state.token + 1, closedAt });
}

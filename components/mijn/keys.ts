export type KeyAct =
  | 'search'
  | 'next'
  | 'previous'
  | 'select'
  | 'select-range'
  | 'open'
  | 'edit'
  | 'read'
  | 'remove'
  | 'undo'
  | 'help'
  | 'escape';

const ACTS: Record<string, KeyAct> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  x: 'select',
  X: 'select-range',
  o: 'open',
  e: 'edit',
  r: 'read',
  Delete: 'remove',
  u: 'undo',
  '?': 'help',
  Escape: 'escape',
};

/**
 * What a key asks for, or nothing: never with Ctrl, Alt or Meta, and while one types only Escape.
 */
export function actOf(event: KeyboardEvent): KeyAct | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const act = Object.hasOwn(ACTS, event.key) ? (ACTS[event.key] ?? null) : null;
  return act !== 'escape' && isTyping(event.target) ? null : act;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.matches('textarea, select, input:not([type="checkbox"])') ||
    target.closest('dialog[open]') !== null
  );
}

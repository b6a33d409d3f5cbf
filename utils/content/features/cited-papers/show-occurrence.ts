import { makeVisible } from '../../site/open-text.ts';

/** How long the mark stays highlighted. */
const HIGHLIGHT_MS = 2500;
/** Set on a mark while it is highlighted (style.css). */
const HERE = 'data-kamerlezer-here';

/**
 * Brings a mark into view with the focus on it, opening the modal it stands in, and highlights it for a moment.
 * @returns whether it can be seen
 */
export async function showOccurrence(element: HTMLElement, signal: AbortSignal): Promise<boolean> {
  if (!element.isConnected || !(await makeVisible(element))) return false;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
  element.setAttribute(HERE, '');
  const darken = () => element.removeAttribute(HERE);
  setTimeout(darken, HIGHLIGHT_MS);
  signal.addEventListener('abort', darken);
  return true;
}

import { MODAL_TOGGLE } from './selectors.ts';

/** So long a modal may take to open, in milliseconds. */
const PATIENCE = 1500;

/** Whether the user can see an element of the page. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * Opens the modal that an element stands in, by pressing the page's own button for it (button and modal seen 2025-10-04).
 * @returns whether the element can be seen now; without such a button only what is seen already can
 */
export async function makeVisible(element: HTMLElement): Promise<boolean> {
  if (isVisible(element)) return true;
  toggleOf(element)?.click();
  const until = performance.now() + PATIENCE;
  while (!isVisible(element) && performance.now() < until)
    await new Promise((wake) => setTimeout(wake, 30));
  return isVisible(element);
}

/** The page's button whose value names an element that holds ours. */
function toggleOf(element: HTMLElement): HTMLElement | undefined {
  return [...element.ownerDocument.querySelectorAll<HTMLElement>(MODAL_TOGGLE)].find((toggle) => {
    try {
      return element.closest(toggle.getAttribute('data-modal-toggle') ?? '') !== null;
    } catch {
      // The value comes from the page and may be no selector.
      return false;
    }
  });
}

/** What scrolls around an element: the nearest one that has more than it shows, else the page itself. */
export function scrollerOf(element: Element): Element {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (
      parent.scrollHeight > parent.clientHeight &&
      /auto|scroll/.test(getComputedStyle(parent).overflowY)
    )
      return parent;
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}

import type { Settings } from '../../../domain/settings/settings.ts';
import { MARK } from '../../site/wrap.ts';
import type { DocumentPage, Feature } from '../feature.ts';

const LINKS = `a[${MARK}="citation"]:not([aria-hidden="true"])`;

/** From citation to citation with single keys, as in reading programs; they act only while the text has the focus and nothing is typed. */
export const jumping: Feature = {
  name: 'jumping',
  start(page) {
    const { text } = page;
    const { keys } = page.settings;
    if (!text) return;
    page.doc.addEventListener(
      'keydown',
      (event) => {
        const way = wayOf(event, keys);
        if (way === null || !textHasFocus(page, text)) return;
        const target = nextLink(
          [...text.querySelectorAll<HTMLElement>(LINKS)].filter(isVisible),
          page.doc.activeElement,
          way,
        );
        if (!target) return;
        event.preventDefault();
        target.focus({ preventScroll: true });
        target.scrollIntoView({ block: 'center' });
      },
      { signal: page.signal },
    );
  },
};

/** 1 to the next citation, -1 to the one before; null for any other key. */
function wayOf(event: KeyboardEvent, keys: Settings['keys']): 1 | -1 | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === keys.next) return 1;
  return event.key === keys.previous ? -1 : null;
}

/** A click in a text puts the focus on what holds it: the modal, or the body. Fields keep their keys. */
function textHasFocus(page: DocumentPage, text: HTMLElement): boolean {
  const focused = page.doc.activeElement ?? page.doc.body;
  if (focused.matches('input, textarea, select, [contenteditable=""], [contenteditable="true"]'))
    return false;
  return isVisible(text) && (text.contains(focused) || focused.contains(text));
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The link after (or before) the focus; from no link at all, the first (or last) one. Wraps around. */
function nextLink(
  links: HTMLElement[],
  focused: Element | null,
  way: 1 | -1,
): HTMLElement | undefined {
  const following = way === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const candidates = way === 1 ? links : links.toReversed();
  const inText =
    focused &&
    links.some((link) => link === focused || focused.parentElement === link.parentElement);
  const next = inText
    ? candidates.find((link) => focused.compareDocumentPosition(link) & following)
    : undefined;
  return next ?? candidates[0];
}

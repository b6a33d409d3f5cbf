import type { ReturnPosition } from '../../../domain/reading/return-position.ts';
import { send } from '../../../messaging/client.ts';
import { makeVisible, scrollerOf } from '../../site/open-text.ts';
import { MARK } from '../../site/wrap.ts';
import type { DocumentPage, Feature } from '../feature.ts';

const LINKS = `a[${MARK}="citation"]:not([aria-hidden="true"])`;

/** Brings a user who followed a citation in the same tab and comes back to that link, with the text open and where it was. */
export const returnToLink: Feature = {
  name: 'return-to-link',
  start(page) {
    const { doc, signal } = page;
    let link: HTMLElement | null = null;
    const leave = (event: MouseEvent) => {
      if (!leavesInThisTab(event)) return;
      link = linkLeftBy(page, event) ?? link;
      const position = link && positionOf(page, link);
      if (position)
        void send('saveReturnPosition', { key: page.paper.key, place: position }).catch(
          () => undefined,
        );
    };
    doc.addEventListener('click', leave, { signal });
    // A page out of the back/forward cache is as it was, but for the focus.
    doc.defaultView?.addEventListener(
      'pageshow',
      (event) =>
        event.persisted && doc.activeElement === doc.body && link?.focus({ preventScroll: true }),
      { signal },
    );
    if (!cameBack(doc)) return;
    const once = new AbortController();
    const restore = () => {
      once.abort();
      void send('getReturnPosition', { key: page.paper.key }).then(
        (position) => position && goTo(page, position),
        () => undefined,
      );
    };
    page.cited.onChange(restore, AbortSignal.any([once.signal, signal]));
  },
};

/** A click with another button or a modifier opens elsewhere; one that was prevented opens nothing. */
function leavesInThisTab(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  return !event.defaultPrevented && button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
}

/** A click on a cited paper in the text, or on a link in the card that stands at one. */
function linkLeftBy(page: DocumentPage, event: MouseEvent): HTMLElement | null {
  const path = event.composedPath();
  const pressed = path.find(
    (one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.href !== '',
  );
  if (!pressed || pressed.target === '_blank') return null;
  if (pressed.matches(LINKS)) return pressed;
  return path.includes(page.ui.host)
    ? page.doc.querySelector<HTMLElement>(`${LINKS}[aria-expanded="true"]`)
    : null;
}

function linksTo(page: DocumentPage, id: string): HTMLElement[] {
  return [...(page.cited.current?.text.querySelectorAll<HTMLElement>(LINKS) ?? [])].filter(
    (link) => link.dataset['id'] === id,
  );
}

function positionOf(page: DocumentPage, link: HTMLElement): ReturnPosition | null {
  const id = link.dataset['id'] ?? '';
  const index = linksTo(page, id).indexOf(link);
  return index < 0 ? null : { id, index, top: Math.round(link.getBoundingClientRect().top) };
}

/** Through the browser's history; a page that is loaded anew starts at its top. */
function cameBack(doc: Document): boolean {
  const [navigation] = doc.defaultView?.performance.getEntriesByType('navigation') ?? [];
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
}

/** Never moves a user who has begun to read elsewhere. */
async function goTo(page: DocumentPage, { id, index, top }: ReturnPosition): Promise<void> {
  const link = linksTo(page, id)[index];
  if (
    !link ||
    page.signal.aborted ||
    page.doc.activeElement !== page.doc.body ||
    !(await makeVisible(link))
  )
    return;
  link.focus({ preventScroll: true });
  scrollerOf(link).scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
}

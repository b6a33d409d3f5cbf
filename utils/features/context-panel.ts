import { autoUpdate, computePosition, offset } from '@floating-ui/dom';
import { calendarFile } from '../context/calendar.ts';
import type { Activity, ContextAnswer } from '../context/context.ts';
import { loadedPart } from '../lazy-parts.ts';
import { send } from '../messages/client.ts';
import type { BadgeView, ContextPanelPart } from './context-views.ts';
import type { DocumentPage } from './feature.ts';
import { createPanelFollow } from './panel-follow.ts';
import { addStyles } from './page-ui.ts';

/** From this width on the heading has two halves, in CSS pixels. */
const WIDE = 800;

export interface ContextPanel {
  show(answer: ContextAnswer | null, badges: BadgeView[]): void;
  /** @param focus whether the panel takes the focus when it opens */
  setOpen(open: boolean, focus: boolean): void;
}

interface Options {
  today: string;
  retry(): void;
  close(): void;
}

/** The panel under the heading, over the page; its script is loaded when it is first opened. */
export function createContextPanel(page: DocumentPage, heading: HTMLElement, options: Options): ContextPanel {
  const element = createElement(page, options);
  let part: ContextPanelPart | null = null;
  let shown: { answer: ContextAnswer | null; badges: BadgeView[] } = { answer: null, badges: [] };
  let closed = new AbortController();
  closed.abort();

  const follow = createPanelFollow(page, () => draw());

  const draw = () => {
    if (!part || closed.signal.aborted || page.signal.aborted) return;
    follow.shown(shown.answer);
    part.draw(element, {
      language: page.language,
      ...shown,
      officialText: officialTextOf(page, shown.answer),
      today: options.today,
      follow: follow.view,
      copy: (text) => navigator.clipboard.writeText(text),
      download: (activity) => download(page.doc, activity),
      retry: options.retry,
      close: options.close,
    });
  };

  const open = async (focus: boolean) => {
    closed = new AbortController();
    const { signal } = closed;
    part ??= await loadPart(page);
    if (signal.aborted || page.signal.aborted) return;
    element.hidden = false;
    draw();
    signal.addEventListener('abort', autoUpdate(heading, element, () => void settle(heading, element)));
    // What is not yet in its place cannot take the focus.
    await settle(heading, element);
    if (focus) element.focus({ preventScroll: true });
  };

  const shut = () => {
    closed.abort();
    element.hidden = true;
    part?.clear(element);
  };

  page.signal.addEventListener('abort', () => (shut(), element.remove()));
  return {
    show: (answer, badges) => ((shown = { answer, badges }), draw()),
    setOpen: (wanted, focus) => (wanted ? void open(focus).catch((error: unknown) => console.warn('Kamerlezer: paneel', error)) : shut()),
  };
}

function createElement(page: DocumentPage, { close }: Options): HTMLElement {
  const element = page.doc.createElement('div');
  element.className = 'at-title context-panel';
  element.hidden = true;
  element.tabIndex = -1;
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', page.t('aboutPaper'));
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  page.ui.root.append(element);
  return element;
}

async function loadPart(page: DocumentPage): Promise<ContextPanelPart> {
  if (!loadedPart('context-panel')) await send('loadPart', { part: 'context-panel' });
  const part = loadedPart('context-panel');
  if (!part) throw new Error('context-panel did not load');
  addStyles(page.ui.root, part.css);
  return part;
}

/** Under the right half of the heading, so that the page's own buttons at the left stay free; all of it on a small screen. */
async function settle(heading: HTMLElement, element: HTMLElement): Promise<void> {
  const { width } = heading.getBoundingClientRect();
  element.style.width = `${Math.max(280, Math.round(leavesRoom(heading) ? width / 2 : width))}px`;
  const { x, y } = await computePosition(heading, element, { placement: 'bottom-end', middleware: [offset(6)] });
  Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
}

/** Whether the page can be used beside an open panel; only then it may open by itself. */
export function leavesRoom(heading: HTMLElement): boolean {
  return heading.getBoundingClientRect().width >= WIDE;
}

/** Only what the publisher has: what the page or the source names by its id. */
function officialTextOf(page: DocumentPage, answer: ContextAnswer | null): string | null {
  const id = answer?.state === 'known' ? answer.context.paper.publicationId : page.paper.paperId;
  return id ? `https://zoek.officielebekendmakingen.nl/${id}.html` : null;
}

function download(doc: Document, activity: Activity): void {
  const text = calendarFile(activity, new Date().toISOString());
  if (text === null) return;
  const link = doc.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = `${activity.number}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

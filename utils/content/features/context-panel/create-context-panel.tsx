import { publisherPage } from '../../../domain/addresses.ts';
import { calendarFile } from '../../../formats/calendar.ts';
import type { Activity, ContextAnswer } from '../../../domain/context/paper-context.ts';
import { onLayoutChange, moveTo } from '../../ui/floating.ts';
import { render } from 'preact';
import { ContextPanel } from '../../../../components/context/ContextPanel.tsx';
import type { BadgeView } from '../../../../components/context/views.ts';
import type { DocumentPage } from '../feature.ts';
import { hasRoomForPanel } from '../../ui/room-for-panel.ts';
import { createPanelFollow } from './panel-follow.ts';
import type { ContextPanelHandle, ContextPanelOptions } from './context-panel-script.ts';

/** Between the heading and the panel, in CSS pixels. */
const GAP_PX = 6;
const MIN_WIDTH_PX = 280;

/** Makes the panel under the heading, over the page; closed at first. */
export function createContextPanel(
  page: DocumentPage,
  heading: HTMLElement,
  options: ContextPanelOptions,
): ContextPanelHandle {
  const element = createElement(page, options);
  let shown: { answer: ContextAnswer | null; badges: BadgeView[] } = { answer: null, badges: [] };
  let closed = new AbortController();
  closed.abort();
  let publisherOut = false;
  void page.publisherReached.then((reached) => {
    publisherOut = !reached;
    draw();
  });

  const following = createPanelFollow(page, () => draw());

  const viewOf = () => (
    <ContextPanel
      language={page.language}
      {...shown}
      {...options}
      officialText={officialTextOf(page, shown.answer)}
      publisherOut={publisherOut}
      follow={following.view}
      copy={(text) => navigator.clipboard.writeText(text)}
      download={(activity) => download(page.doc, activity)}
    />
  );

  const draw = () => {
    if (closed.signal.aborted || page.signal.aborted) return;
    following.shown(shown.answer);
    render(viewOf(), element);
  };

  const open = (focus: boolean) => {
    closed = new AbortController();
    element.hidden = false;
    draw();
    // What is not yet in its place cannot take the focus.
    reposition(heading, element);
    onLayoutChange(heading, element, () => reposition(heading, element), closed.signal);
    if (focus) element.focus({ preventScroll: true });
  };

  const shut = () => {
    closed.abort();
    element.hidden = true;
    render(null, element);
  };

  page.signal.addEventListener('abort', () => {
    shut();
    element.remove();
  });
  return {
    show: (answer, badges) => {
      shown = { answer, badges };
      draw();
    },
    setOpen: (wanted, focus) => (wanted ? open(focus) : shut()),
  };
}

function createElement(page: DocumentPage, { close }: ContextPanelOptions): HTMLElement {
  const element = page.doc.createElement('div');
  element.className = 'floating context-panel';
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

/** Under the right half of the heading, so that the page's own buttons at the left stay free; all of it on a small screen. */
function reposition(heading: HTMLElement, element: HTMLElement): void {
  const { width, right, bottom } = heading.getBoundingClientRect();
  const own = Math.max(MIN_WIDTH_PX, Math.round(hasRoomForPanel(heading) ? width / 2 : width));
  element.style.width = `${own}px`;
  moveTo(element, right - element.offsetWidth, bottom + GAP_PX);
}

/** Only what the publisher has: what the page or the source names by its id. */
function officialTextOf(page: DocumentPage, answer: ContextAnswer | null): string | null {
  const id = answer?.state === 'known' ? answer.context.paper.publicationId : page.paper.paperId;
  return id === null ? null : publisherPage(id);
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

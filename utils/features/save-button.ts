import { autoUpdate, computePosition, offset } from '@floating-ui/dom';
import type { PaperToSave } from '../mijn/saved-paper.ts';
import type { PageDocument } from '../page/identity.ts';
import type { DocumentPage, Feature } from './feature.ts';

/** Between the title and the button, in CSS pixels. */
const GAP = 12;

/** One press at the paper's title keeps it in mijn, one more takes it out. */
export const saveButton: Feature = {
  name: 'save-button',
  async start(page) {
    const { heading } = page.paper;
    if (!heading) return;
    await drawSaveButton(page, createPlace(page, heading), page.signal);
  },
};

/** Draws the button into a place and keeps it true until the signal. */
export async function drawSaveButton(page: DocumentPage, place: HTMLElement, signal: AbortSignal): Promise<void> {
  const paper = paperToSave(page.paper, page.doc);
  let failed = false;
  const draw = () => page.views.saveButton(place, { t: page.t, saved: page.keeping.has(paper.key), failed, toggle });
  const toggle = () =>
    void page.keeping.toggle(paper).then(
      () => ((failed = false), draw()),
      () => ((failed = true), draw()),
    );
  page.keeping.onChange(() => signal.aborted || draw());
  draw();
  await page.keeping.follow([paper.key]);
}

/** A place that takes no room in the page: it floats behind the heading's words, so that nothing moves. */
function createPlace(page: DocumentPage, heading: HTMLElement): HTMLElement {
  const place = page.doc.createElement('div');
  place.className = 'at-title';
  page.ui.root.append(place);
  const stop = autoUpdate(heading, place, () => void settle(heading, place));
  page.signal.addEventListener('abort', () => {
    stop();
    page.views.clear(place);
    place.remove();
  });
  return place;
}

/** Behind the last line with room for the button; over the heading only where every line is full. */
async function settle(heading: HTMLElement, place: HTMLElement): Promise<void> {
  const line = linesOf(heading).findLast(({ right }) => heading.getBoundingClientRect().right - right > place.offsetWidth + GAP);
  const reference = line ? { getBoundingClientRect: () => line, contextElement: heading } : heading;
  const { x, y } = await computePosition(reference, place, { placement: line ? 'right' : 'top-end', middleware: [offset(GAP)] });
  Object.assign(place.style, { left: `${x}px`, top: `${y}px` });
}

/** The heading's printed lines, top to bottom, each as one box; words hidden from the eye are a pixel wide. */
function linesOf(heading: HTMLElement): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of wordBoxes(heading).filter(({ width }) => width > 1).sort((a, b) => a.bottom - b.bottom)) {
    const last = lines.at(-1);
    if (last && box.top < last.bottom - last.height / 2) lines[lines.length - 1] = union(last, box);
    else lines.push(box);
  }
  return lines;
}

/** Boxes of text only: a block inside the heading would report its whole width. */
function wordBoxes(heading: HTMLElement): DOMRect[] {
  const walker = heading.ownerDocument.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = heading.ownerDocument.createRange();
    words.selectNodeContents(node);
    boxes.push(...words.getClientRects());
  }
  return boxes;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

function paperToSave(paper: PageDocument, doc: Document): PaperToSave {
  return {
    key: paper.key,
    title: paper.title || paper.key,
    kind: paper.kind,
    date: paper.date,
    dossier: paper.dossier,
    paperId: paper.paperId,
    href: addressWithoutFragment(doc.URL),
  };
}

function addressWithoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

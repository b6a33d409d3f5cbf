import { createFloating, dockToCorner, olderSiblings, moveTo } from './floating.ts';
import type { DocumentPage } from '../features/feature.ts';

/** Between the words and what stands behind them, in CSS pixels. */
const GAP_PX = 12;

/**
 * A place that takes no room in the page: it floats behind the heading's words, so that nothing moves.
 * @param line which of the lines with room for it: the last is the end of the title, the first that of its kind
 */
export function createTitleSlot(
  page: DocumentPage,
  heading: HTMLElement,
  line: 'first' | 'last',
): HTMLElement {
  const place = createFloating(page, heading, () => reposition(heading, place));
  place.dataset['line'] = line;
  return place;
}

/** Behind a line with room for it, if need be with all left out that can be; where every line is full, in the window's corner. */
function reposition(heading: HTMLElement, place: HTMLElement): void {
  dockToCorner(place, false);
  const line = roomyLine(heading, place, false) ?? roomyLine(heading, place, true);
  if (line) moveTo(place, line.right + GAP_PX, line.top + (line.height - place.offsetHeight) / 2);
  else dockToCorner(place, true);
}

/** @param tight with all left out that can be (`data-tight` in the styles) */
function roomyLine(heading: HTMLElement, place: HTMLElement, tight: boolean): DOMRect | undefined {
  place.toggleAttribute('data-tight', tight);
  const right = heading.getBoundingClientRect().right;
  const roomy = linesOf(heading)
    .map((line) => besideOthers(line, place))
    .filter((line) => right - line.right > place.offsetWidth + GAP_PX);
  return place.dataset['line'] === 'last' ? roomy.at(-1) : roomy[0];
}

/** A line with what already stands behind its words: who was there first stays. */
function besideOthers(line: DOMRect, place: HTMLElement): DOMRect {
  const others = olderSiblings(place, '[data-line]:not([data-docked])').map((one) =>
    one.getBoundingClientRect(),
  );
  return others
    .filter(
      ({ width, top, bottom, left }) =>
        width > 0 && top < line.bottom && bottom > line.top && left >= line.right,
    )
    .reduce(union, line);
}

/** The heading's printed lines, top to bottom, each as one box; words hidden from the eye are a pixel wide. */
function linesOf(heading: HTMLElement): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of wordBoxes(heading)
    .filter(({ width }) => width > 1)
    .sort((a, b) => a.bottom - b.bottom)) {
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
  return new DOMRect(
    left,
    top,
    Math.max(a.right, b.right) - left,
    Math.max(a.bottom, b.bottom) - top,
  );
}

import { follow, moveTo } from './beside.ts';
import type { DocumentPage } from './feature.ts';

/** Between the words and what stands behind them, in CSS pixels. */
const GAP = 12;

/**
 * A place that takes no room in the page: it floats behind the heading's words, so that nothing moves.
 * @param line which of the lines with room for it: the last is the end of the title, the first that of its kind
 */
export function createTitlePlace(page: DocumentPage, heading: HTMLElement, line: 'first' | 'last'): HTMLElement {
  const place = page.doc.createElement('div');
  place.className = 'at-title';
  place.dataset['line'] = line;
  page.ui.root.append(place);
  follow(heading, place, () => settle(heading, place, line), page.signal);
  page.signal.addEventListener('abort', () => place.remove());
  return place;
}

/** Behind a line with room for it; where every line is full, at the heading's end over or under it. */
function settle(heading: HTMLElement, place: HTMLElement, which: 'first' | 'last'): void {
  const line = roomyLine(heading, place, which, false) ?? roomyLine(heading, place, which, true);
  const { offsetWidth: width, offsetHeight: height } = place;
  if (line) return moveTo(place, line.right + GAP, line.top + (line.height - height) / 2);
  const { right, top, bottom } = heading.getBoundingClientRect();
  moveTo(place, right - width, which === 'first' ? bottom + GAP : top - height - GAP);
}

/** @param tight with all left out that can be (`data-tight` in the styles) */
function roomyLine(heading: HTMLElement, place: HTMLElement, which: 'first' | 'last', tight: boolean): DOMRect | undefined {
  place.toggleAttribute('data-tight', tight);
  const right = heading.getBoundingClientRect().right;
  const roomy = linesOf(heading).map((line) => besideOther(line, place)).filter((line) => right - line.right > place.offsetWidth + GAP);
  return which === 'last' ? roomy.at(-1) : roomy[0];
}

/** A line with what already stands behind its words: the save button comes first. */
function besideOther(line: DOMRect, place: HTMLElement): DOMRect {
  if (place.dataset['line'] === 'last') return line;
  const other = place.parentNode?.querySelector('.at-title[data-line="last"]')?.getBoundingClientRect();
  const shares = other && other.width > 0 && other.top < line.bottom && other.bottom > line.top && other.left >= line.right;
  return shares ? union(line, other) : line;
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

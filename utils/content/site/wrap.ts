import type { TextPoint } from './text-block.ts';

/** Our own marks in the page's text carry this attribute and no other of ours stands there without it. */
export const MARK = 'data-kamerlezer';

/** A stretch of the page's text, from a text node's offset to another's. */
export interface TextRange {
  start: TextPoint;
  end: TextPoint;
}

/**
 * Puts a stretch of the page's text inside new elements without changing its text: one element where the stretch can
 * be taken as a whole (line breaks and whole inline elements come along), else one for each part.
 * @param range where; its nodes must be in the document
 * @param create makes one element; `part` counts from 0
 * @returns the elements, in document order; empty when the range holds no text
 */
export function wrapRange(range: TextRange, create: (part: number) => HTMLElement): HTMLElement[] {
  const nodes = isolate(range);
  return coverings(nodes).map((run, part) => {
    const mark = create(part);
    run[0]?.before(mark);
    mark.append(...run);
    return mark;
  });
}

/**
 * Takes marks away again and joins the text nodes they had cut.
 * @param marks elements made by `wrapRange`
 */
export function unwrap(marks: Iterable<Element>): void {
  const parents = new Set<Node>();
  for (const mark of marks) {
    if (mark.parentNode) parents.add(mark.parentNode);
    mark.replaceWith(...mark.childNodes);
  }
  for (const parent of parents) parent.normalize();
}

/** Cuts the text nodes at both ends and gives all text nodes inside, in order. */
function isolate({ start, end }: TextRange): Text[] {
  const sameNode = start.node === end.node;
  const first = start.offset > 0 ? start.node.splitText(start.offset) : start.node;
  const last = sameNode ? first : end.node;
  const lastLength = sameNode ? end.offset - start.offset : end.offset;
  if (lastLength <= 0 && sameNode) return [];
  if (lastLength < last.length) last.splitText(lastLength);
  return sameNode ? [first] : textBetween(first, last);
}

function textBetween(first: Text, last: Text): Text[] {
  const root = commonAncestor(first, last);
  const walker = first.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  const nodes = [first];
  while (nodes.at(-1) !== last) {
    const next = walker.nextNode() as Text | null;
    if (!next) break;
    nodes.push(next);
  }
  return nodes;
}

function commonAncestor(first: Node, last: Node): Node {
  let ancestor: Node = first;
  while (!ancestor.contains(last)) ancestor = ancestor.parentNode ?? last.getRootNode();
  return ancestor;
}

/**
 * Groups text nodes into runs of siblings that can be moved together: each node is lifted to the largest inline
 * element that holds nothing but nodes of the range; neighbours, with the breaks between them, make one run.
 */
function coverings(nodes: Text[]): ChildNode[][] {
  const inside = new Set<Node>(nodes);
  const runs: ChildNode[][] = [];
  for (const node of nodes) {
    const top = lift(node, inside);
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last === top) continue;
    const gap = last && gapBetween(last, top);
    if (run && gap) run.push(...gap, top);
    else runs.push([top]);
  }
  return runs.filter((run) => run.some((node) => (node.textContent ?? '').trim() !== ''));
}

function lift(node: Text, inside: Set<Node>): ChildNode {
  let top: ChildNode = node;
  for (
    let parent = top.parentElement;
    parent && holdsOnly(parent, inside);
    parent = top.parentElement
  )
    top = parent;
  return top;
}

const LIFTABLE = new Set(['EM', 'I', 'B', 'STRONG', 'SPAN', 'U', 'SMALL', 'ABBR', 'CITE']);

function holdsOnly(element: Element, inside: Set<Node>): boolean {
  if (!LIFTABLE.has(element.tagName)) return false;
  return [...element.childNodes].every((child) =>
    child instanceof Element
      ? child.tagName === 'BR' || holdsOnly(child, inside)
      : !(child instanceof Text) || inside.has(child),
  );
}

/** The nodes between two siblings when these hold no text of the page, else null. */
function gapBetween(from: ChildNode, to: ChildNode): ChildNode[] | null {
  const gap: ChildNode[] = [];
  let node = from.nextSibling;
  while (node && node !== to) {
    if ((node.textContent ?? '') !== '' && !(node instanceof Comment)) return null;
    gap.push(node);
    node = node.nextSibling;
  }
  return node === to ? gap : null;
}

/**
 * Text blocks: the words of one paragraph, heading, list item or cell as one string, however many nodes, line breaks
 * and inline elements they are cut into, with the way back from an offset to the node.
 */

/** A stretch of one text node inside a block's string. */
interface Piece {
  node: Text;
  /** Where the node's text begins in the block's string. */
  start: number;
  /** True when white space at the node's begin was dropped, since the string already ended in a space. */
  afterSpace: boolean;
  /** Whether the node's text stands in the string as it is, so that offsets need no counting. */
  asItIs: boolean;
}

/** A point in the page: a text node and an offset in its data. */
export interface TextPoint {
  node: Text;
  offset: number;
}

export interface TextBlock {
  /** Rises with each block of the text, with gaps. */
  index: number;
  /** Runs of white space (also `<br>` and NBSP runs with other space) are one character. */
  text: string;
  pieces: Piece[];
  /** Note marks, which are left out of the text, with the offset they were left out at. */
  marks: { offset: number; element: Element }[];
}

const NOTE_MARK = 'data-kamerlezer';
const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED_TAGS = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
  'KAMERLEZER-UI',
]);
const TEXTS = 4;
const ELEMENTS_AND_TEXT = 5;
const TEXT_NODE = 3;
const FOLLOWING = 4;
const SPACE_RUN = /[\s\u00a0]{2,}|[\t\n\r\f]/;
const SPACE = /[\s\u00a0]/;

/** How far is looked to either side where markup cuts a word in two. */
const MAX_WORD_CHARS = 8;

/**
 * Reads the blocks of an element one by one, in document order, so that the caller can pause between them.
 * Digits in `sup` are left out: they are note marks or exponents, and never part of a number in the running text.
 * @param mayMatter asked of texts as they stand, and of words that markup cuts between two letters, of which the second is
 *   a small one; blocks of which it is never true may be left out
 */
export function* readBlocks(
  root: Element,
  mayMatter?: (text: string) => boolean,
): Generator<TextBlock> {
  // Walks the text nodes alone: most matter to nobody or are all that their block holds, so the elements need no visit.
  const walker = root.ownerDocument.createTreeWalker(root, TEXTS);
  const isLeftOut = leftOutIn(root);
  const isWanted = mayMatter ? withCutWords(mayMatter) : () => true;
  let index = -1;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    index += 1;
    if (!isWanted(node.data)) continue;
    if (isAlone(node, root)) {
      const around = (node.parentNode as Element).parentNode as Element;
      const block = isLeftOut(around) ? null : blockOfOne(node, index);
      if (block) yield block;
    } else if (!isBetweenBlocks(node)) {
      const owner = blockOf(node, root);
      const indexes = indexesIn(owner, node, index);
      if (!isLeftOut(owner)) yield* readMixed(owner, node, indexes);
      walker.currentNode = lastInside(owner);
      index = [...indexes.values()].at(-1) ?? index;
    }
  }
}

/** A word that begins in one text may end in the next; most texts end in a space or stop, or begin with a capital. */
function withCutWords(mayMatter: (text: string) => boolean): (text: string) => boolean {
  let before = '';
  return (text) => {
    const isCut =
      isLetter(before.charCodeAt(before.length - 1) | 32) && isLetter(text.charCodeAt(0));
    const cut = isCut ? before.slice(-MAX_WORD_CHARS) + text.slice(0, MAX_WORD_CHARS) : '';
    before = isCut && text.length < MAX_WORD_CHARS ? cut : text;
    return mayMatter(text) || (isCut && mayMatter(cut));
  };
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** @returns the index of each text of an element, given that of one of them */
function indexesIn(owner: Element, one: Text, itsIndex: number): Map<Node | undefined, number> {
  const walker = owner.ownerDocument.createTreeWalker(owner, TEXTS);
  const texts: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
  const first = itsIndex - texts.indexOf(one);
  return new Map(texts.map((node, index) => [node, first + index]));
}

/** Whether a text is all that its block, inside the root, holds. */
function isAlone(node: Text, root: Element): boolean {
  const parent = node.parentNode as Element;
  return (
    parent !== root &&
    parent.firstChild === node &&
    node.nextSibling === null &&
    BLOCK_TAGS.has(parent.tagName)
  );
}

function blockOfOne(node: Text, index: number): TextBlock | null {
  const block = emptyBlock(index);
  addPiece(block, node);
  return block.pieces.length > 0 ? block : null;
}

/** White space that only sets blocks apart. */
function isBetweenBlocks(node: Text): boolean {
  const isEdge = (sibling: Node | null) => sibling === null || BLOCK_TAGS.has(sibling.nodeName);
  return isEdge(node.nextSibling) && isEdge(node.previousSibling) && !/[^\s\u00a0]/.test(node.data);
}

/** @returns whether an element stands in what is left out; neighbours mostly share the one that is asked for */
function leftOutIn(root: Element): (element: Element) => boolean {
  let known: Element | null = null;
  let isOut = false;
  return (element) => {
    if (element === known) return isOut;
    known = element;
    isOut = false;
    for (
      let each: Element | null = element;
      each && each !== root && !isOut;
      each = each.parentElement
    )
      isOut = isLeftOutItself(each);
    return isOut;
  };
}

function isLeftOutItself(element: Element): boolean {
  const use = useOf(element);
  return use === 'skip' || use === 'mark';
}

/**
 * The blocks of an element that holds more than one text, with those of the blocks inside it.
 * @param from blocks that end before this text were read already, or matter to nobody
 * @param indexes of the texts inside the element
 */
function* readMixed(
  root: Element,
  from: Text,
  indexes: ReadonlyMap<Node | undefined, number>,
): Generator<TextBlock> {
  for (const block of walkBlocks(root)) {
    const last = block.pieces.at(-1)?.node;
    if (!last || (last !== from && (from.compareDocumentPosition(last) & FOLLOWING) === 0))
      continue;
    // A text that arrived while the caller paused has no index of its own.
    yield { ...block, index: indexes.get(block.pieces[0]?.node) ?? indexes.get(from) ?? 0 };
  }
}

function* walkBlocks(root: Element): Generator<TextBlock> {
  // Without a filter of ours: it would be called for every node of the page, which is most of what reading costs.
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXT);
  let block: TextBlock = emptyBlock();
  let owner: Element | null = null;
  let parent: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const use = useOfNode(node);
    if (use === 'nothing') continue;
    if (use === 'break') addBreak(block);
    else if (use === 'skip') walker.currentNode = lastInside(node as Element);
    else {
      if (node.parentNode !== parent) {
        parent = node.parentNode;
        const nextOwner = blockOf(node, root);
        if (nextOwner !== owner) {
          if (block.pieces.length > 0) yield block;
          block = emptyBlock();
          owner = nextOwner;
        }
      }
      if (use === 'text') addPiece(block, node as Text);
      else {
        block.marks.push({ offset: block.text.length, element: node as Element });
        walker.currentNode = lastInside(node as Element);
      }
    }
  }
  if (block.pieces.length > 0) yield block;
}

/**
 * Finds the point in the page for an offset in a block's string.
 * @param offset 0 to `block.text.length`
 * @param side an offset between two nodes belongs to the end of the first (`end`) or the begin of the second (`start`)
 * @throws RangeError when the offset is outside the block
 */
export function pointAt(block: TextBlock, offset: number, side: 'start' | 'end'): TextPoint {
  const index = pieceIndex(block, side === 'end' ? offset - 1 : offset);
  const piece = block.pieces[index];
  if (!piece) throw new RangeError(`offset ${offset} is outside the block`);
  return { node: piece.node, offset: offsetInNode(piece, offset - piece.start, side) };
}

function useOfNode(node: Node): 'text' | ReturnType<typeof useOf> {
  return node.nodeType === TEXT_NODE ? 'text' : useOf(node as Element);
}

/** What an element is to the text: a mark, a break, left out with all that is in it, or nothing in itself. */
function useOf(element: Element): 'mark' | 'break' | 'skip' | 'nothing' {
  const { tagName } = element;
  if (BLOCK_TAGS.has(tagName)) return 'nothing';
  if (tagName === 'BR') return 'break';
  if (element.getAttribute(NOTE_MARK) === 'note') return 'mark';
  return SKIPPED_TAGS.has(tagName) || isNumberedSup(element) ? 'skip' : 'nothing';
}

/** Where a walk must go on from to leave out what is inside an element. */
function lastInside(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function isNumberedSup(element: Element): boolean {
  return element.tagName === 'SUP' && /^[\s[(]*\d{1,3}[\s\])]*$/.test(element.textContent ?? '');
}

function emptyBlock(index = 0): TextBlock {
  return { index, text: '', pieces: [], marks: [] };
}

function blockOf(node: Node, root: Element): Element {
  let element = node.parentElement;
  while (element && element !== root && !BLOCK_TAGS.has(element.tagName))
    element = element.parentElement;
  return element ?? root;
}

function addBreak(block: TextBlock): void {
  if (block.text !== '' && !block.text.endsWith(' ')) block.text += ' ';
}

function addPiece(block: TextBlock, node: Text): void {
  const afterSpace = block.text === '' || SPACE.test(block.text.at(-1) ?? '');
  const start = block.text.length;
  const data = node.data;
  const collapsed =
    SPACE_RUN.test(data) || (afterSpace && SPACE.test(data[0] ?? ''))
      ? collapse(data, afterSpace)
      : data;
  if (collapsed === '') return;
  block.pieces.push({ node, start, afterSpace, asItIs: collapsed === data });
  block.text += collapsed;
}

function collapse(data: string, afterSpace: boolean): string {
  const collapsed = data.replace(/[\s\u00a0]{2,}|[\t\n\r\f]/g, ' ');
  return afterSpace ? collapsed.replace(/^[\s\u00a0]/, '') : collapsed;
}

/** As `SPACE`, without a string for each character. */
function isSpace(code: number): boolean {
  return code < 128
    ? code === 32 || (code >= 9 && code <= 13)
    : SPACE.test(String.fromCharCode(code));
}

/** Binary search for the piece that holds the character at `offset`. */
function pieceIndex(block: TextBlock, offset: number): number {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Walks the node's data, counting a run of white space as one character, as `collapse` does. */
function offsetInNode(piece: Piece, wanted: number, side: 'start' | 'end'): number {
  const { data } = piece.node;
  if (piece.asItIs) return Math.min(wanted, data.length);
  let seen = 0;
  let inSpace = piece.afterSpace;
  for (let index = 0; index < data.length; index++) {
    const space = isSpace(data.charCodeAt(index));
    const counts = !space || !inSpace;
    inSpace = space;
    if (!counts) continue;
    if (seen === wanted && side === 'start') return index;
    seen += 1;
    if (seen === wanted && side === 'end') return index + 1;
  }
  return data.length;
}

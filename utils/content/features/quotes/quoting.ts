import { send } from '../../../messaging/client.ts';
import { onQuoteWanted } from '../../../messaging/pushes.ts';
import { MAX_QUOTE_CHARS } from '../../../domain/saved/bounds.ts';
import { readBlocks } from '../../site/text-block.ts';
import { moveTo } from '../../ui/floating.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { paragraphsOf } from '../texts/keep-text.ts';
import { createButton, createStatus } from '../../ui/own-elements.ts';
import { pageToSave } from '../save/save-button.ts';

/** While words of the text are selected this key keeps them; never with Ctrl, which copies. */
export const QUOTE_KEY = 'c';
/** So long a selection must stand before the button comes, in milliseconds. */
const AFTER_SELECTING_MS = 250;

/** Words selected in the text can be kept as a quote: by a small button at the selection, a key, or the browser's menu. */
export const quoting: Feature = {
  name: 'quoting',
  start(page) {
    const { text, doc, signal } = page;
    if (!text) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const button = createQuoteButton(page, () => void keep());
    const keep = async () => {
      const range = selectedIn(text);
      if (!range) return;
      clearTimeout(timer);
      button.show(text, range);
      button.say(page.t('quoteKeeping'));
      button.say(await keepQuote(page, text, range).catch(() => page.t('actFailed')));
    };
    const onSelection = () => {
      clearTimeout(timer);
      const range = selectedIn(text);
      if (!range) return button.hide();
      timer = setTimeout(() => button.show(text, range), AFTER_SELECTING_MS);
    };
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key !== QUOTE_KEY ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        isField(event.target) ||
        !selectedIn(text)
      )
        return;
      event.preventDefault();
      void keep();
    };
    doc.addEventListener('selectionchange', onSelection, { signal });
    doc.addEventListener('keydown', onKey, { signal });
    const keepIfSelected = () => {
      if (!selectedIn(text)) return false;
      void keep();
      return true;
    };
    onQuoteWanted(keepIfSelected, signal);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      button.remove();
    });
  },
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('input, textarea, select, [contenteditable]:not([contenteditable="false"])');

/** What is selected, if all of it stands in the text. */
function selectedIn(text: HTMLElement): Range | null {
  const selection = text.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return text.contains(range.startContainer) &&
    text.contains(range.endContainer) &&
    range.toString().trim() !== ''
    ? range
    : null;
}

/**
 * Saves the paper where it is not saved yet, and its text, so that the quote knows which text it was taken from.
 * @returns what to tell the user
 */
async function keepQuote(page: DocumentPage, text: HTMLElement, range: Range): Promise<string> {
  const { t, doc, paper } = page;
  const copy = doc.createElement('div');
  copy.append(range.cloneContents());
  const words = (await paragraphsOf(copy)).join('\n');
  if (!words) return t('actFailed');
  if (words.length > MAX_QUOTE_CHARS) return t('quoteTooLong');
  const block = blockAt(text, range.startContainer);
  if (!page.savedStatus.has(paper.key)) await page.savedStatus.toggle(pageToSave(paper, doc));
  return t(
    (await send('keepQuote', { key: paper.key, quote: { words, block } }))
      ? 'quoteKept'
      : 'actFailed',
  );
}

/** In which paragraph of the text a node stands, as the kept text counts them. */
function blockAt(text: HTMLElement, node: Node): number | null {
  let index = 0;
  for (const block of readBlocks(text)) {
    if (block.pieces.some((piece) => piece.node === node)) return index;
    if (block.text.trim()) index += 1;
  }
  return null;
}

/** The button, over everything else; it takes no room and goes with the selection. */
function createQuoteButton(page: DocumentPage, press: () => void) {
  const place = page.doc.createElement('div');
  place.className = 'quote-place';
  place.setAttribute('popover', 'manual');
  const button = createButton(page.doc, press, page.t('keepQuote'));
  button.title = page.t('keepQuoteKey', QUOTE_KEY);
  button.setAttribute('aria-keyshortcuts', QUOTE_KEY);
  // A press must not take the selection away.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  const status = createStatus(page.doc);
  place.append(button, status);
  page.ui.root.append(place);
  const open = () => place.matches(':popover-open');
  return {
    show: (text: HTMLElement, range: Range) => {
      status.textContent = '';
      if (!open()) {
        page.ui.enclose(text);
        place.showPopover();
      }
      reposition(place, range);
    },
    hide: () => {
      if (!open()) return;
      place.hidePopover();
      page.ui.release();
    },
    say: (words: string) => status.replaceChildren(words),
    remove: () => place.remove(),
  };
}

/** Between the words and the button, and between it and the window's edge, in CSS pixels. */
const GAP_PX = 6;
const EDGE_PX = 8;

/** Under the end of the words, or over them where there is no room; always whole in the window. */
function reposition(place: HTMLElement, range: Range): void {
  const { right, top, bottom } =
    [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const { clientWidth, clientHeight } = place.ownerDocument.documentElement;
  const { offsetWidth: width, offsetHeight: height } = place;
  const hasRoom = bottom + GAP_PX + height <= clientHeight || top < GAP_PX + height;
  const within = (wanted: number, room: number) =>
    Math.max(EDGE_PX, Math.min(wanted, room - EDGE_PX));
  moveTo(
    place,
    within(right - width, clientWidth - width),
    hasRoom ? bottom + GAP_PX : top - GAP_PX - height,
  );
}

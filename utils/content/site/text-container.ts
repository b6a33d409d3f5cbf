import {
  KOOP_TEXT,
  MAIN,
  MODAL_CONTENT_LIKE,
  MODAL_TEXT,
  MODAL_TOGGLE,
  NOT_TEXT,
} from './selectors.ts';
import { evenSpaces } from '../../domain/text.ts';

/** Shorter than this is no paper: the shortest moties have some 400 characters. */
const MIN_TEXT_CHARS = 200;
/** The smallest element that holds this share of the page's paragraphs is taken for the text. */
const SHARE_OF_PARAGRAPHS = 0.6;
/** What papers hold and other matter of the site does not. */
const SIGNS_OF_A_PAPER = [
  /\bNr\.\s*[\dA-Z]+/,
  /\bVraag\s+1\b/,
  /\b[Aa]an de [Vv]oorzitter\b/,
  /\b\d{2}\s\d{3}\b/,
  /\bKamerstuk/,
];

/**
 * Finds the element that holds the paper's full text: the modal (there before it is opened), else inline.
 * @returns null when the page has no text, for a fresh letter that is only a file
 */
export function findTextContainer(doc: Document): HTMLElement | null {
  return (
    asText(doc.querySelector<HTMLElement>(MODAL_TEXT)) ??
    toggledText(doc) ??
    dialogText(doc) ??
    asText(doc.querySelector<HTMLElement>(KOOP_TEXT)) ??
    densestText(doc)
  );
}

function toggledText(doc: Document): HTMLElement | null {
  for (const toggle of doc.querySelectorAll(MODAL_TOGGLE)) {
    const target = elementBySelector(doc, toggle.getAttribute('data-modal-toggle') ?? '');
    const found =
      target && (asText(target.querySelector<HTMLElement>(MODAL_CONTENT_LIKE)) ?? asText(target));
    if (found) return found;
  }
  return null;
}

function dialogText(doc: Document): HTMLElement | null {
  const dialogs = [
    ...doc.querySelectorAll<HTMLElement>(':is(main, [role="main"], #main) [role="dialog"]'),
  ];
  return dialogs.map(asText).find((found) => found !== null) ?? null;
}

/** Goes down from `main` as long as one child holds most of the paragraphs. */
function densestText(doc: Document): HTMLElement | null {
  let best = doc.querySelector<HTMLElement>(MAIN);
  const whole = best ? paragraphLength(best) : 0;
  if (!best || whole < MIN_TEXT_CHARS) return null;
  for (
    let next: HTMLElement | null = best;
    next;
    next = heaviestChild(next, whole * SHARE_OF_PARAGRAPHS)
  )
    best = next;
  return asText(best);
}

function heaviestChild(parent: HTMLElement, atLeast: number): HTMLElement | null {
  const children = [...parent.children].filter(
    (child): child is HTMLElement => child.tagName !== 'P' && !child.matches(NOT_TEXT),
  );
  return children.find((child) => paragraphLength(child) >= atLeast) ?? null;
}

function paragraphLength(root: HTMLElement): number {
  let length = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    if (!paragraph.closest(NOT_TEXT)) length += (paragraph.textContent ?? '').length;
  }
  return length;
}

/** Most papers show what they are in their first characters; the whole of a long one takes a tenth of a second. */
const BEGIN = 10_000;

function looksLikeAPaper(written: string): boolean {
  const text = evenSpaces(written);
  return text.length >= MIN_TEXT_CHARS && SIGNS_OF_A_PAPER.some((sign) => sign.test(text));
}

function asText(element: HTMLElement | null): HTMLElement | null {
  const text = element?.textContent ?? '';
  return looksLikeAPaper(text.slice(0, BEGIN)) || (text.length > BEGIN && looksLikeAPaper(text))
    ? element
    : null;
}

/** The value comes from the page: anything but a plain selector finds nothing. */
function elementBySelector(doc: Document, selector: string): HTMLElement | null {
  try {
    return selector ? doc.querySelector<HTMLElement>(selector) : null;
  } catch {
    return null;
  }
}

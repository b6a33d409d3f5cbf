import { KOOP_NOTE_BLOCKS } from '../selectors.ts';
import { markLabel, type MarkedNote } from './note.ts';
import { noteParagraphs } from './note-text.ts';

/**
 * First rung: marks that are links to their note within the page, KOOP's `a.nootnum` among them. The link itself says
 * which note is meant (in KOOP's markup of 2016 two forms of id stand side by side), so ids are never built.
 * @param container the paper's text
 */
export function linkedNotes(container: HTMLElement): MarkedNote[] {
  const found: MarkedNote[] = [];
  for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
    const label = markLabel(link.textContent);
    const target = label && targetOf(link);
    if (!label || !target || link.closest(KOOP_NOTE_BLOCKS)) continue;
    const place = placeOfNote(target, label, container);
    const paragraphs = place ? noteParagraphs(place, label) : [];
    if (place && paragraphs.length > 0)
      found.push({ note: { label, paragraphs, place }, element: link });
  }
  return found;
}

/** The note stands behind its mark; a link to something before it leads back from the note. */
function targetOf(link: HTMLAnchorElement): Element | null {
  const [address = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
  if (address !== '' && !link.ownerDocument.URL.startsWith(address)) return null;
  const target = link.ownerDocument.getElementById(safeDecode(id));
  if (!target) return null;
  return link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? target : null;
}

/** Goes up from the target until there are words beside the number: KOOP's target is an empty anchor in a `sup`. */
function placeOfNote(target: Element, label: string, container: Element): HTMLElement | null {
  let place: Element | null = target;
  while (place && noteParagraphs(place, label).length === 0) {
    place = place.parentElement;
    if (place === container || place?.contains(container) || place?.matches(KOOP_NOTE_BLOCKS))
      return null;
  }
  // A table of contents links to headings by number, too.
  return place instanceof HTMLElement && !place.matches('h1, h2, h3, h4, h5, h6') ? place : null;
}

function safeDecode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

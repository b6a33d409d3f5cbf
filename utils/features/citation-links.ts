import type { Citation } from '../citations/index.ts';
import { pointAt, readBlocks, type TextBlock } from '../page/text-block.ts';
import { MARK, unwrap, wrapRange } from '../page/wrap.ts';
import { CITATION_TIMINGS } from '../preview/timings.ts';
import { citationCard } from './citation-card.ts';
import type { DocumentPage, Feature } from './feature.ts';
import { createPause } from './pause.ts';

/** A citation in the page's text, before it is known whether the paper exists. */
interface Place {
  block: TextBlock;
  citation: Citation;
}

/** Attributes set on a link that is the page's own. */
const BORROWED = [MARK, 'data-id'];

/** Turns cited papers into links, after each was found to exist; the words stay the page's own. */
export const citationLinks: Feature = {
  name: 'citation-links',
  async start(page) {
    // Note marks come first: a digit of a mark must never be read as part of a number.
    const { notes } = await page.notes;
    const places = page.text ? await readPlaces(page, page.text) : [];
    const inNotes = notes.flatMap(({ note }) => note.paragraphs.flatMap((paragraph) => page.citations.read(paragraph)));
    await page.citations.ask([...places.map(({ citation }) => citation), ...inNotes]);
    if (page.signal.aborted) return;
    const readings = await link(page, places);
    page.preview({
      selector: `[${MARK}="citation"]`,
      timings: CITATION_TIMINGS,
      opensOnPress: false,
      card: (mark) => citationCard(page, readings.get(mark) ?? null),
    });
  },
};

async function readPlaces(page: DocumentPage, text: HTMLElement): Promise<Place[]> {
  const pause = createPause();
  const places: Place[] = [];
  for (const block of readBlocks(text)) {
    for (const citation of page.citations.read(block.text)) places.push({ block, citation });
    await pause();
    if (page.signal.aborted) return [];
  }
  return places;
}

/**
 * Links what was found, from the last citation of a block to its first, so that offsets in a shared node stay true.
 * @returns which citation each link stands for
 */
async function link(page: DocumentPage, places: Place[]): Promise<Map<HTMLElement, Citation>> {
  const readings = new Map<HTMLElement, Citation>();
  const made: HTMLElement[] = [];
  const borrowed: HTMLElement[] = [];
  page.signal.addEventListener('abort', () => {
    unwrap(made);
    for (const element of borrowed) for (const name of BORROWED) element.removeAttribute(name);
  });
  const pause = createPause();
  for (const place of inLinkingOrder(places)) {
    const marks = markPlace(page, place);
    for (const mark of marks) readings.set(mark, place.citation);
    for (const mark of marks) (mark.hasAttribute('data-part') ? made : borrowed).push(mark);
    await pause();
    if (page.signal.aborted) break;
  }
  return readings;
}

/** Blocks in reading order, what is on screen first; inside a block the last citation first. */
function* inLinkingOrder(places: Place[]): Generator<Place> {
  let from = 0;
  for (let index = 1; index <= places.length; index++) {
    if (places[index]?.block === places[from]?.block) continue;
    yield* places.slice(from, index).reverse();
    from = index;
  }
}

function markPlace(page: DocumentPage, { block, citation }: Place): HTMLElement[] {
  const answer = page.citations.answer(citation.id);
  if (answer?.status !== 'found' || citation.implied) return [];
  const start = pointAt(block, citation.start, 'start');
  const end = pointAt(block, citation.end, 'end');
  if (!start.node.isConnected || !end.node.isConnected) return [];
  const theirs = start.node.parentElement?.closest('a');
  if (theirs) return theirs.contains(end.node) ? [enrich(theirs, answer.id)] : [];
  if (end.node.parentElement?.closest('a')) return [];
  return wrapRange({ start, end }, (part) => createLink(page.doc, answer.id, answer.paper.href, part));
}

/** A link of the page's own keeps its address; it only gets the preview. */
function enrich(link: HTMLAnchorElement, id: string): HTMLElement {
  link.setAttribute(MARK, 'citation');
  link.setAttribute('data-id', id);
  return link;
}

function createLink(doc: Document, id: string, href: string, part: number): HTMLElement {
  const link = doc.createElement('a');
  link.href = href;
  link.setAttribute(MARK, 'citation');
  link.setAttribute('data-id', id);
  link.setAttribute('data-part', String(part));
  // A citation cut in parts is one stop for the keyboard and one link for a screen reader.
  if (part > 0) {
    link.tabIndex = -1;
    link.setAttribute('aria-hidden', 'true');
  }
  return link;
}

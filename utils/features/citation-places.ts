import type { Citation } from '../citations/index.ts';
import type { FoundNotes } from '../page/notes/note.ts';
import { readBlocks, type TextBlock } from '../page/text-block.ts';
import { bindName, isByName, type Tie } from './bound-names.ts';
import type { DocumentPage } from './feature.ts';
import { createPause } from './pause.ts';

/** A citation in the page's text, before it is known whether the paper exists. */
export interface Place {
  block: TextBlock;
  citation: Citation;
  /** The id to look up: the citation's own, or that of the paper its name is tied to. */
  id: string | null;
  tie: Tie | null;
}

/** Reads all citations of the paper's text, pausing for the page. */
export async function readPlaces(page: DocumentPage, text: HTMLElement, notes: FoundNotes): Promise<Place[]> {
  const pause = createPause();
  const places: Place[] = [];
  for (const block of readBlocks(text)) {
    for (const place of placesIn(page, block, notes)) places.push(place);
    const turn = pause();
    if (!turn) continue;
    await turn;
    if (page.signal.aborted) return [];
  }
  return places;
}

function placesIn(page: DocumentPage, block: TextBlock, notes: FoundNotes): Place[] {
  const citations = page.citations.read(block.text).filter(({ implied }) => !implied);
  return citations.map((citation) => {
    const bound = isByName(citation) ? bindName(citation, block, citations, notes, page.citations) : null;
    return { block, citation, id: bound?.id ?? citation.id, tie: bound?.tie ?? null };
  });
}

/** Blocks in reading order from what is on screen on, then those above it; inside a block the last citation first, so that offsets stay true. */
export function* inLinkingOrder(places: Place[]): Generator<Place> {
  const groups = byBlock(places);
  const first = firstOnScreen(groups);
  for (const group of [...groups.slice(first), ...groups.slice(0, first)]) yield* group.reverse();
}

function byBlock(places: Place[]): Place[][] {
  const groups: Place[][] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (last?.[0]?.block === place.block) last.push(place);
    else groups.push([place]);
  }
  return groups;
}

/** The first group that is not above the window, halving what is left; in a text that is not shown, the first of all. */
function firstOnScreen(groups: Place[][]): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = groups[middle]?.[0]?.block.pieces[0]?.node.parentElement;
    if (element && element.getBoundingClientRect().bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low === groups.length ? 0 : low;
}

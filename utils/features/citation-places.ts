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

/** Blocks in reading order, what is on screen first; inside a block the last citation first, so that offsets stay true. */
export function* inLinkingOrder(places: Place[]): Generator<Place> {
  let from = 0;
  for (let index = 1; index <= places.length; index++) {
    if (places[index]?.block === places[from]?.block) continue;
    yield* places.slice(from, index).reverse();
    from = index;
  }
}

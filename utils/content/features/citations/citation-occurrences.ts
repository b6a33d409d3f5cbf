import type { FoundCitation } from '../../../citations/found.ts';
import type { FoundNotes } from '../../site/notes/note.ts';
import type { TextBlock } from '../../site/text-block.ts';
import { bindName, isByName, type ResolvedVia } from './named-motions.ts';
import type { CitationReading, ReadBlock } from './citation-reading.ts';

/** A citation in the page's text, before it is known whether the paper exists. */
export interface CitationOccurrence {
  block: TextBlock;
  citation: FoundCitation;
  /** The id to look up: the citation's own, or that of the paper its name is tied to. */
  id: string | null;
  resolvedVia: ResolvedVia | null;
}

/** What was read, with names of moties tied to papers; members of a range that are not written out have no occurrence. */
export function occurrencesOf(
  blocks: ReadBlock[],
  notes: FoundNotes,
  reading: CitationReading,
): CitationOccurrence[] {
  return blocks.flatMap(({ block, citations }) => {
    const written = citations.filter(({ implied }) => !implied);
    return written.map((citation) => {
      const bound = isByName(citation) ? bindName(citation, block, written, notes, reading) : null;
      return {
        block,
        citation,
        id: bound?.id ?? citation.id,
        resolvedVia: bound?.resolvedVia ?? null,
      };
    });
  });
}

/** Blocks in reading order from what is on screen on, then those above it; inside a block the last citation first, so that offsets stay true. */
export function* inLinkingOrder(occurrences: CitationOccurrence[]): Generator<CitationOccurrence> {
  const groups = byBlock(occurrences);
  const first = firstOnScreen(groups);
  for (const group of [...groups.slice(first), ...groups.slice(0, first)]) yield* group.reverse();
}

/** The first question to a source, and all that follow, in occurrences. */
const FIRST_GROUP = 15;
const NEXT_GROUP = 60;

/** The same order in pieces that are asked for one after the other; a block is never divided. */
export function inGroups(occurrences: CitationOccurrence[]): CitationOccurrence[][] {
  const groups: CitationOccurrence[][] = [];
  for (const occurrence of inLinkingOrder(occurrences)) {
    const group = groups.at(-1);
    const size = groups.length === 1 ? FIRST_GROUP : NEXT_GROUP;
    const isOfLastBlock = group?.at(-1)?.block === occurrence.block;
    if (group && (isOfLastBlock || group.length < size)) group.push(occurrence);
    else groups.push([occurrence]);
  }
  return groups;
}

function byBlock(occurrences: CitationOccurrence[]): CitationOccurrence[][] {
  const groups: CitationOccurrence[][] = [];
  for (const occurrence of occurrences) {
    const last = groups.at(-1);
    if (last?.[0]?.block === occurrence.block) last.push(occurrence);
    else groups.push([occurrence]);
  }
  return groups;
}

/** The first group that is not above the window, halving what is left; in a text that is not shown, the first of all. */
function firstOnScreen(groups: CitationOccurrence[][]): number {
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

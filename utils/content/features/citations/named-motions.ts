import type { FoundCitation } from '../../../citations/found.ts';
import type { FoundNotes } from '../../site/notes/note.ts';
import type { TextBlock } from '../../site/text-block.ts';
import type { CitationReading } from './citation-reading.ts';

/** Through what a name was tied to a paper: the note at its end, or the reference behind it. */
export type ResolvedVia = { note: string } | { reference: string };

export interface BoundName {
  id: string;
  resolvedVia: ResolvedVia;
}

/** Between a name and its note mark or bracket stands no more than a full stop, a comma or a space. */
const MAX_BETWEEN_CHARS = 3;

export function isByName(citation: Pick<FoundCitation, 'kind'>): boolean {
  return citation.kind === 'motie-by-name' || citation.kind === 'amendement-by-name';
}

/**
 * Ties a motie or amendement that is cited by its submitter's name to a paper: to the one its note cites, else to the
 * one cited right behind it. A note that cites several papers ties nothing, nor does a label that occurs twice.
 * @param inBlock all citations of the same block
 */
export function bindName(
  citation: FoundCitation,
  block: TextBlock,
  inBlock: FoundCitation[],
  notes: FoundNotes,
  reading: CitationReading,
): BoundName | null {
  const mark = block.marks.find(
    ({ offset }) => offset >= citation.end && offset <= citation.end + MAX_BETWEEN_CHARS,
  );
  const label = mark?.element.getAttribute('data-note');
  if (label) {
    const id = onlyPaperOf(label, notes, reading);
    if (id) return { id, resolvedVia: { note: label } };
  }
  const behind = citation.boundTo
    ? inBlock.find(({ id, start }) => id === citation.boundTo && start >= citation.end)
    : undefined;
  return behind?.id ? { id: behind.id, resolvedVia: { reference: behind.raw } } : null;
}

function onlyPaperOf(
  label: string,
  { notes }: FoundNotes,
  reading: CitationReading,
): string | null {
  const same = notes.filter(({ note }) => note.label === label);
  const cited = (same[0] ? reading.ofNote(same[0].note) : []).filter(
    ({ kind }) => kind === 'kamerstuk',
  );
  const ids = new Set(cited.map(({ id }) => id));
  return same.length === 1 && ids.size === 1 ? ([...ids][0] ?? null) : null;
}

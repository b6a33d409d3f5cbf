import { printKamerstukId } from '../domain/ids/kamerstuk-id.ts';
import type { Citation, TextContext } from './types.ts';

/**
 * Fills what short forms leave to the words around them: `was nr. 719` takes the dossier of the paper cited last in the
 * same text, else of the next one; `Ibid.` is that paper again. A form that nothing explains is no citation.
 *
 * @param citations in the order of the text
 */
export function inherit(citations: Citation[], context: TextContext): Citation[] {
  let last = context.before;
  const filled: Citation[] = [];
  for (const [index, citation] of citations.entries()) {
    const complete = leavesDossierOpen(citation)
      ? fill(citation, last ?? explainedBy(citations, index))
      : ofDebate(citation, context);
    if (!complete) continue;
    filled.push(complete);
    if (complete.kind === 'kamerstuk' && complete.dossier) last = complete;
  }
  return filled;
}

const leavesDossierOpen = ({ inherited, id }: Citation) =>
  id === null && inherited?.includes('dossier') === true;

/** A later citation explains an earlier short form only when it is of a dossier: `krijgt nr. 726, was nr. 719 (21501-08)`. */
function explainedBy(citations: Citation[], index: number): Citation | undefined {
  if (citations[index]?.form.startsWith('ibid')) return undefined;
  return citations
    .slice(index + 1, index + 4)
    .find(({ kind, dossier }) => kind === 'kamerstuk' && dossier !== undefined);
}

function fill(
  citation: Citation,
  { dossier = '', toevoeging, ondernummer }: NonNullable<TextContext['before']> = {},
): Citation | null {
  const number = citation.ondernummer ?? ondernummer;
  if (!dossier || (citation.form === 'ibid' && !number)) return null;
  const id = printKamerstukId(dossier, toevoeging, number);
  return {
    ...citation,
    dossier,
    ...(toevoeging && { toevoeging }),
    ...(number && { ondernummer: number }),
    id,
  };
}

/** `stuk nr. 12` in a paper whose dossier is known is most likely of that dossier. */
function ofDebate(citation: Citation, { dossier }: TextContext): Citation {
  if (!citation.needsContext || !dossier) return citation;
  const [number = '', toevoeging] = dossier.split('-');
  const { needsContext: _answered, ...rest } = citation;
  const id = printKamerstukId(number, toevoeging, citation.ondernummer);
  return {
    ...rest,
    dossier: number,
    ...(toevoeging && { toevoeging }),
    id,
    inherited: ['dossier'],
    reading: 'inferred',
  };
}

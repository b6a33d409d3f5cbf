import { formatDossier } from './dossier-number.ts';
import { parseDossierId, parseKamerstukId } from './kamerstuk-id.ts';

/**
 * An id as the Kamer prints it: `21 501-02, nr. 3180`, `dossier 21 501-02`, `36 600 VII`; ids of another shape
 * (`2025D34482`, `ah-tk-20242025-393`) come back as they are.
 */
export function formatPublicationId(id: string): string {
  const dossier = parseDossierId(id);
  // `36 967 A` may be a budget or a letter of the Eerste Kamer: it is called neither.
  if (dossier)
    return isLettered(dossier) ? formatDossier(dossier) : `dossier ${formatDossier(dossier)}`;
  const paper = parseKamerstukId(id);
  return paper ? `${formatDossier(paper)}, nr. ${paper.ondernummer}` : id;
}

/** What a paper is called in a line that says its kind already: `21 501-02` of a dossier, `21 501-02, nr. 3180`. */
export function formatPaperNumber(
  id: string | null,
  number: string | null,
  kind: string,
): string | null {
  if (id === null) return number;
  const printed = formatPublicationId(id);
  return kind === 'Dossier' ? printed.replace(/^dossier /, '') : printed;
}

const isLettered = ({ toevoeging }: { toevoeging: string | null }) =>
  /^[A-Z]/.test(toevoeging ?? '');

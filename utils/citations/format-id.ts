import { parseDossierId, parseKamerstukId } from '../domain/ids/kamerstuk-id.ts';

/**
 * What was asked for, as the Kamer prints it: `21 501-02, nr. 3180`, `dossier 21 501-02`, `36 600 VII`, `2025D34482`.
 * @param id as `readTyped` gives it
 */
export function nameOfId(id: string): string {
  const dossier = parseDossierId(id);
  // `36 967 A` may be a budget or a letter of the Eerste Kamer: it is called neither.
  if (dossier)
    return `${/^[A-Z]/.test(dossier.toevoeging ?? '') ? '' : 'dossier '}${printed(dossier)}`;
  const paper = parseKamerstukId(id);
  return paper ? `${printed(paper)}, nr. ${paper.ondernummer}` : id;
}

function printed({ dossier, toevoeging }: { dossier: string; toevoeging: string | null }): string {
  const joint = toevoeging && /^\d/.test(toevoeging) ? '-' : ' ';
  return `${dossier.slice(0, 2)} ${dossier.slice(2)}${toevoeging ? joint + toevoeging : ''}`;
}

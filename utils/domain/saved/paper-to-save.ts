import type { Paper } from '../paper.ts';
import type { PaperToSave } from './saved-paper.ts';

/** Characters; a handful of titles are longer than a list can show. */
const LONGEST_TITLE = 1000;

/** Papers known only from their official publication are kept under that id; null for a paper without either. */
export function paperToSave(paper: Paper): PaperToSave | null {
  const key = paper.number ?? paper.id;
  if (!key) return null;
  return {
    key,
    title: (paper.title || key).slice(0, LONGEST_TITLE),
    kind: paper.kind,
    date: paper.date,
    dossier: paper.dossier?.number ?? null,
    paperId: paper.id,
    href: paper.href,
  };
}

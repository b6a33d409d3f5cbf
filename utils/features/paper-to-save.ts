import type { PaperToSave } from '../mijn/saved-paper.ts';
import type { Paper } from '../paper.ts';

/** Papers known only from their official publication are kept under that id. */
export function paperToSave(paper: Paper): PaperToSave | null {
  const key = paper.number ?? paper.id;
  if (!key) return null;
  return {
    key,
    title: paper.title,
    kind: paper.kind,
    date: paper.date,
    dossier: paper.dossier?.number ?? null,
    paperId: paper.id,
    href: paper.href,
  };
}

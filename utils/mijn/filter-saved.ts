import type { SavedPaper } from './saved-paper.ts';

/**
 * Keeps the papers in which every word of the query occurs, in number, title, kind, dossier or date. Letter case and
 * diacritics do not matter, and "21 501-02" finds "21501-02".
 */
export function filterSaved(papers: SavedPaper[], query: string): SavedPaper[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return papers;
  return papers.filter((paper) => {
    const text = fold([paper.key, paper.title, paper.kind, paper.dossier, paper.paperId, paper.date].filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/(\d{2})[\s\u00a0](\d{3})\b/g, '$1$2')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

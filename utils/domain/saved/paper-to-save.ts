import { isReadingAddress, paperPage } from '../addresses.ts';
import { isDocumentNumber } from '../ids/kamer-number.ts';
import type { Paper } from '../paper.ts';
import { cutText } from '../text.ts';
import type { PaperToSave } from './saved-paper.ts';
import { MAX_TITLE_CHARS } from './bounds.ts';
import { MAX_KIND_CHARS } from './bounds.ts';
import { MAX_HREF_CHARS } from './bounds.ts';

/**
 * What is kept of a paper or another thing, within the bounds that every door of the list checks: the one way by which
 * pages, cards, lists and menus hand something over.
 * @param thing as its source tells of it; a title or kind may be of any length
 */
export function toKeep(thing: PaperToSave): PaperToSave {
  return {
    ...thing,
    title: cutText(thing.title || thing.key, MAX_TITLE_CHARS),
    kind: cutText(thing.kind, MAX_KIND_CHARS),
    dossier: thing.dossier !== null && /^[\w-]{1,20}$/.test(thing.dossier) ? thing.dossier : null,
    href: hrefToKeep(thing),
  };
}

/** An address with a long query of its own gives way to the plain one. */
function hrefToKeep({ key, href }: PaperToSave): string {
  const isFit = href.length <= MAX_HREF_CHARS && isReadingAddress(href);
  return !isFit && isDocumentNumber(key) ? paperPage(key) : href;
}

/** Papers known only from their official publication are kept under that id; null for a paper without either. */
export function paperToSave(paper: Paper): PaperToSave | null {
  const key = paper.number ?? paper.id;
  if (!key) return null;
  const { title, kind, date, id: paperId, href } = paper;
  return toKeep({ key, title, kind, date, dossier: paper.dossier?.number ?? null, paperId, href });
}

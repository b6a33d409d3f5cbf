import type { Reference } from '../../references/reference.ts';
import type { SavedPaper } from '../saved-paper.ts';

/** What a reference list needs of a saved paper. */
export function toReference({ key, title, kind, date, dossier, href }: SavedPaper): Reference {
  return { number: key, title, kind, date, dossier, address: href };
}

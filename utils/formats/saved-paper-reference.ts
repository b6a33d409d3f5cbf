import type { Reference } from './reference.ts';
import type { SavedPaper } from '../domain/saved/saved-paper.ts';

/** What a reference list needs of a saved paper. */
export function toReference({ key, title, kind, date, dossier, href }: SavedPaper): Reference {
  return { number: key, title, kind, date, dossier, address: href };
}

import { toKeep } from './paper-to-save.ts';
import type { PaperToSave } from './saved-paper.ts';
import { kindOf, type FollowKind } from '../follow/follow.ts';
import type { FollowSubject } from '../follow/follow-schema.ts';

/** As the field calls them; the list in mijn shows and finds them by this. */
const KINDS: Record<FollowKind, string> = {
  document: '',
  zaak: 'Zaak',
  activiteit: 'Activiteit',
  toezegging: 'Toezegging',
  dossier: 'Dossier',
  persoon: 'Persoon',
  commissie: 'Commissie',
  fractie: 'Fractie',
  zoek: 'Zoekopdracht',
};

/** A thing that can be followed, as an entry in mijn beside papers. @param date `YYYY-MM-DD` of an activity */
export function subjectToSave(
  { key, title, href }: FollowSubject,
  date: string | null = null,
): PaperToSave {
  const kind = kindOf(key);
  return toKeep({
    key,
    title,
    kind: kind ? KINDS[kind] : '',
    date,
    dossier: kind === 'dossier' ? key.slice('dossier:'.length) : null,
    paperId: null,
    href,
  });
}

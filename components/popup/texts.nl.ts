import { stukken } from '../../utils/i18n/paper-count.ts';

/** Dutch texts: the popup. */
export const popupNl = {
  removeWhat: (title: string) => `Verwijder: ${title}`,
  removed: (title: string) => `Verwijderd: ${title}`,
  listFailed:
    'Uw lijst kan nu niet worden gelezen. Er is niets gewist. Start de browser opnieuw en probeer het nog eens.',
  allOfMijn: 'Alles in mijn kamerstukken',
  moreInMijn: (more: number) => `Nog ${stukken(more)}: open mijn kamerstukken`,
  searchOrNumber: 'Zoek in mijn lijst, of typ een nummer',
  thisPage: 'Dit stuk',
  noPageHere: 'Op dit tabblad staat geen kamerstuk.',
  citesCount: (count: number): string =>
    count === 0 ? 'haalt geen stukken aan' : `haalt ${stukken(count)} aan`,
  openPanel: 'Toon aangehaalde stukken',
  openAll: (count: number): string => `Open alle ${count}`,
  openAllSure: (count: number) => `${count} tabbladen openen?`,
  openThem: 'Open',
  openEntry: 'Open in mijn',
};

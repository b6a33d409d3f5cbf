import { papers } from '../../utils/i18n/paper-count.ts';
import type { popupNl } from './texts.nl.ts';

/** English texts with the keys of `texts.nl.ts`. */
export const popupEn: typeof popupNl = {
  removeWhat: (title) => `Remove: ${title}`,
  removed: (title) => `Removed: ${title}`,
  listFailed:
    'Your list cannot be read now. Nothing was erased. Restart the browser and try again.',
  allOfMijn: 'All of my papers',
  moreInMijn: (more) => `${papers(more)} more: open my papers`,
  searchOrNumber: 'Search my list, or type a number',
  thisPage: 'This paper',
  noPageHere: 'There is no paper in this tab.',
  citesCount: (count) => (count === 0 ? 'cites no papers' : `cites ${papers(count)}`),
  openPanel: 'Show cited papers',
  openAll: (count) => `Open all ${count}`,
  openAllSure: (count) => `Open ${count} tabs?`,
  openThem: 'Open',
  openEntry: 'Open in my list',
};

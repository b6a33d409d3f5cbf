import { cardEn } from './card-texts.ts';
import { pageEn } from './page-texts.ts';
import { readerEn } from './reader-en.ts';
import type { nl } from './nl.ts';

/** All English texts; the compiler holds the keys equal to the Dutch ones. */
export const en: typeof nl = {
  mijn: 'My papers',
  filter: 'Search my list',
  count: (shown, all) =>
    shown === all ? `${all} ${all === 1 ? 'paper' : 'papers'}` : `${shown} of ${all} papers`,
  emptyTitle: 'Nothing saved yet',
  emptyHow: 'Open a paper on www.tweedekamer.nl and press “Save to my list” at its title.',
  noMatch: (query) => `Nothing found for “${query}”.`,
  remove: 'Remove',
  removeWhat: (title) => `Remove: ${title}`,
  removed: (title) => `Removed: ${title}`,
  undo: 'Undo',
  savedOn: (date) => `saved on ${date}`,
  listFailed:
    'Your list cannot be read now. Nothing was erased. Restart the browser and try again.',
  actFailed: 'That did not work. Please try again.',
  enabled: 'On at www.tweedekamer.nl',
  otherLanguage: 'Nederlands',
  ...pageEn,
  ...cardEn,
  ...readerEn,
};

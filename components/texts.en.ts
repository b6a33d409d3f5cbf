import { papers } from '../utils/i18n/paper-count.ts';
import type { ownPageNl } from './texts.nl.ts';

/** English texts with the keys of `texts.nl.ts`. */
export const ownPageEn: typeof ownPageNl = {
  mijn: 'My papers',
  count: (shown, all) =>
    shown === all ? `${all} ${all === 1 ? 'paper' : 'papers'}` : `${shown} of ${all} papers`,
  emptyTitle: 'Nothing saved yet',
  emptyHow: 'Open a paper on www.tweedekamer.nl and press “Save to my list” at its title.',
  noMatch: (query) => `Nothing found for “${query}”.`,
  remove: 'Remove',
  undo: 'Undo',
  savedOn: (date) => `saved on ${date}`,
  enabled: 'On at www.tweedekamer.nl',
  shelfList: 'List',
  shelfBin: 'Bin',
  damaged: (count) =>
    `${papers(count)} in your list are damaged and not shown. Nothing was erased.`,
  saveWhat: (title) => `Save: ${title}`,
  savedWhat: (title) => `Saved: ${title}`,
  dont: 'Do not',
  settings: 'Settings',
  whatIsThis: 'What is this?',
  unseenCount: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
  languageNl: 'Nederlands',
  languageEn: 'English',
};

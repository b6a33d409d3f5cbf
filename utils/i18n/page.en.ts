import type { pageNl } from './page.nl.ts';

const STANDINGS = {
  'adopted-without-vote': 'adopted without a vote',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  held: 'held over',
  postponed: 'vote postponed',
  replaced: 'replaced',
};

/** English texts with the keys of `page.nl.ts`. */
export const pageEn: typeof pageNl = {
  actFailed: 'That did not work. Please try again.',
  save: 'Save to my list',
  saved: 'Saved to my list',
  close: 'Close',
  saveFailed: 'Saving failed. Please try again.',
  noteTitle: (label) => `Note ${label}`,
  readHere: 'Read here',
  keepQuote: 'Save quote',
  keepQuoteKey: (key) => `Key: ${key}`,
  quoteKeeping: 'Saving …',
  quoteKept: 'Saved, with its citation, in mijn',
  quoteTooLong: 'This is too long for a quote (over 5,000 characters).',
  outlived: 'Kamerlezer was updated or switched off. Reload this page to go on.',
  reloadPage: 'Reload',
  dismiss: 'Close this message',
  aboutPaper: 'About this paper',
  badgeAdopted: (count) => (count ? `adopted ${count}` : 'adopted'),
  badgeRejected: (count) => (count ? `rejected ${count}` : 'rejected'),
  badgeStanding: (standing) => STANDINGS[standing],
  badgeWeek: (week) => `on the agenda of week ${week}`,
  badgeAnswered: (days) => `answered after ${days} ${days === 1 ? 'day' : 'days'}`,
  badgeWaiting: (day, of) => `day ${day} of ${of}`,
  badgeLate: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  badgePostponed: 'delay announced',
  badgeToezegging: 'promise open',
  badgeVersion: (version) => `new version (${version})`,
  badgeAgenda: (date) => `on the agenda of ${date}`,
};

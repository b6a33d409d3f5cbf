import type { newsNl } from './news.nl.ts';

function facts(...parts: string[]): string {
  const known = parts.filter(Boolean);
  return known.length > 0 ? ` (${known.join(', ')})` : '';
}

const STANDINGS = {
  'adopted-without-vote': 'Adopted without a vote',
  withdrawn: 'Withdrawn',
  lapsed: 'Lapsed',
  held: 'Held over',
  postponed: 'Vote postponed',
};

/** English texts with the keys of `news.nl.ts`. */
export const newsEn: typeof newsNl = {
  newPaper: (title, kind, date) => `New paper: ${title}${facts(kind, date)}`,
  newVersion: (title, version) => `New version (${version}) of the paper: ${title}`,
  adopted: (count, title) => `Vote: adopted${count && ` ${count}`}${title && `: ${title}`}`,
  rejected: (count, title) => `Vote: rejected${count && ` ${count}`}${title && `: ${title}`}`,
  standing: (standing, title) => `${STANDINGS[standing]}${title && `: ${title}`}`,
  answeredFurther: (title) => `Further answer given: ${title}`,
  answerPostponed: (title) => `Answer postponed: ${title}`,
  answered: (days, title) =>
    `Answered${days === null ? '' : ` after ${days} ${days === 1 ? 'day' : 'days'}`}: ${title}`,
  planned: (to) => `Planned on ${to}`,
  moved: (from, to) => `Moved from ${from} to ${to}`,
  newTime: (date, from, to) => `Begins on ${date} at ${to} instead of at ${from}`,
  cancelled: (date) => (date ? `Cancelled; was planned on ${date}` : 'Cancelled'),
  kept: 'Promise kept',
  keptByLetter: (letter) => `Promise kept by letter ${letter}`,
  late: (due) => `Promise late: it was due by ${due} and is still open`,
  status: (from, to) => `Status changed from “${from}” to “${to}”`,
  match: (title) => `Matches your search now: ${title}`,
  noticeTitle: (count) => `Kamerlezer: ${count} new ${count === 1 ? 'message' : 'messages'}`,
  noticeMore: (count) => `and ${count} more`,
};

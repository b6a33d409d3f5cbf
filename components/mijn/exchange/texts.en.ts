import { papers } from '../../../utils/i18n/paper-count.ts';
import type { exchangeNl } from './texts.nl.ts';

/** English texts with the keys of `texts.nl.ts`. */
export const exchangeEn: typeof exchangeNl = {
  exchange: 'Take out and put back',
  exportTitle: 'Take out',
  exportHow:
    'JSON holds everything, the bin too, and can be put back. The other forms hold what the list shows now, or what is selected.',
  formatJson: 'Everything (JSON)',
  formatCsv: 'Table (CSV)',
  formatRis: 'RIS',
  formatBibtex: 'BibTeX',
  formatCsl: 'CSL-JSON',
  importTitle: 'Put back',
  importHow:
    'A file that was taken out here (JSON), or a list of numbers or addresses, one a line. First you see what would happen.',
  file: 'File',
  pasted: 'Or paste a list here',
  modeTitle: 'With what is there',
  modeMerge: 'merge: nothing is lost',
  modeReplace: 'replace: what is not in the file goes to the bin',
  check: 'See what happens',
  apply: 'Put in my list',
  verdictNew: 'new',
  verdictChanged: 'is added to',
  verdictKnown: 'is there already',
  verdictWrong: 'wrong',
  line: 'Line',
  whatLine: 'Paper',
  verdict: 'Outcome',
  whyNotRead: 'no number or address recognised',
  whyNotFound: 'not found at the official sources',
  whyUnreachable: 'the source is out of reach; try again later',
  whyTwice: 'stood in the list before',
  refusedNotJson: 'This file is no readable JSON.',
  refusedNotExport: 'This is no file of my papers.',
  refusedNewer:
    'This file comes from a newer version of Kamerlezer. Update the extension and try again.',
  refusedEmpty: 'There is nothing in it.',
  refusedLarge: 'This file is too large (over 50 MB).',
  whyField: (field) => `wrong field: ${field}`,
  checkingLines: (done, all) => `${done} of ${all} lines checked …`,
  planSummary: (fresh, changed, known, wrong) =>
    `${fresh} new, ${changed} added to, ${known} there already, ${wrong} wrong.`,
  planMissing: (count) => `${papers(count)} go to the bin.`,
  moreLines: (count) => `and ${count} lines more`,
  didImport: (count) => `${papers(count)} put in my list.`,
  lastExport: (date) => `Everything was last taken out on ${date}.`,
  neverExported: 'Everything was never taken out yet.',
  backupReminder: 'Your list is in this browser only. Keep a copy elsewhere now and then.',
};

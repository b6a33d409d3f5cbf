import { papers } from '../../utils/i18n/paper-count.ts';
import type { CopyFormat } from '../../utils/formats/copy-all.ts';
import type { citedNl } from './texts.nl.ts';

const FORMATS: Record<CopyFormat, string> = {
  legal: 'legal references',
  markdown: 'Markdown',
  csv: 'CSV (spreadsheet)',
  ris: 'RIS',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};

/** English texts with the keys of `texts.nl.ts`. */
export const citedEn: typeof citedNl = {
  citedPapers: 'Cited papers',
  citedCount: (shown, all) =>
    shown === all ? `${papers(all)} cited` : `${shown} of ${all} cited papers`,
  citedNoPage: 'No paper in this tab',
  citedNoPageHow: 'Open a paper at www.tweedekamer.nl. What it cites is then shown here.',
  citedOff: 'Kamerlezer is off. Switch it on again in the window of the toolbar button.',
  citedNoText: 'The text is not on this page',
  citedNoTextHow: 'Press “Read here” on the page. What the paper cites is then shown here.',
  citedReading: 'Reading the text …',
  citedNone: 'This paper cites no other papers',
  citedNoneHow: 'No reference to a paper was read in its text and notes.',
  filterOrNumber: 'Filter, or type a number',
  filterNone: (query) => `No cited paper with “${query}”.`,
  noDossier: 'Without a dossier',
  inDossier: (number, title) => (title ? `${number} · ${title}` : number),
  showInText: 'Show in text',
  showInTextWhat: (title) => `Show in text: ${title}`,
  showFailed: 'This place cannot be shown on the page now.',
  placesCount: (count) => `${count} places`,
  inText: 'text',
  inNote: (label) => `note ${label}`,
  andMore: (more) => `and ${more} more`,
  alsoCitedIn: (count) => `also cited in ${papers(count)} you read`,
  markOpened: 'opened before',
  citedInCount: (count) => `cited in ${papers(count)} you read`,
  citedInNone: 'Not yet cited in papers you read.',
  citedInWhat: 'Only papers whose page you opened on this computer.',
  forgetRead: 'Forget what I read',
  forgetSure: 'Forget everything; this cannot be undone',
  forgotten: 'Forgotten.',
  notFoundGroup: 'Not found',
  reasonNumber: 'The dossier exists; this number was not found in it.',
  reasonNotFound: 'Not found at the official sources.',
  reasonUnreachable: 'The source was out of reach.',
  reasonByName: 'Cited by name; no number goes with it.',
  copyAllAs: 'Copy as',
  copyFormat: (format) => FORMATS[format],
  copyAll: 'Copy',
  copiedAll: (count, format) => `Copied: ${papers(count)} as ${FORMATS[format]}.`,
};

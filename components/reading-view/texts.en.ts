import type { Gap } from '../../utils/documents/model.ts';
import type { TextSource } from '../../utils/documents/text-source.ts';
import type { UnreadableReason } from '../../utils/documents/unreadable.ts';
import type { readingNl } from './texts.nl.ts';

const SOURCES: Record<TextSource, string> = {
  koop: 'official publication',
  docx: 'Word file',
  pdf: 'PDF',
};

const UNREADABLE: Record<UnreadableReason, string> = {
  empty: 'The file of this paper is empty.',
  'cut-off': 'The file of this paper did not arrive whole. Please try again.',
  damaged: 'The file of this paper is damaged and cannot be shown as text.',
  'too-large': 'The file of this paper is too large to be shown here.',
  'too-long': 'Converting this file took too long and was stopped.',
  'old-word': 'This paper is a Word file from before 2007 (.doc) and cannot be shown here.',
  password: 'This file is protected with a password.',
  scan: 'This paper is a scan: the file holds pictures of pages, no text.',
  'unknown-letters':
    'This file does not say which letters it draws, so its text cannot be read here.',
  zip: 'This paper is a zip file with other files in it.',
  spreadsheet: 'This paper is a spreadsheet and cannot be shown here.',
  presentation: 'This paper is a presentation and cannot be shown here.',
  'other-text': 'This paper is a text file of a kind that cannot be shown here.',
  media: 'This paper is sound, picture or video and has no text.',
  'page-instead': 'The site gave a web page instead of the file. Please try again later.',
  unknown: 'This kind of file cannot be shown here.',
  'no-text': 'There is no text in the file of this paper.',
  unreachable: 'The file cannot be fetched now. Please try again later.',
  'not-there': 'No text or file of this paper can be found yet.',
};

const GAPS: Record<Gap['what'], string> = {
  formula: 'formula: see the file',
  'embedded-file': 'embedded file: see the file of this paper',
  'scanned-page': 'this page is a picture: see the file',
  'slanted-text': 'text at an angle: see the file',
  'unreadable-text': 'letters that cannot be read: see the file',
};

/** English texts with the keys of `texts.nl.ts`. */
export const readingEn: typeof readingNl = {
  textFrom: (source) => `Text from: ${SOURCES[source]}`,
  download: 'Download',
  downloadInstead: 'Download the file',
  fetchingFile: 'Fetching the file …',
  convertingFile: 'Converting the file …',
  cancel: 'Cancel',
  pageUnknown: (page) =>
    `The reference names page ${page}; this text does not tell where that begins.`,
  contents: 'Contents',
  print: 'Print',
  gap: ({ what, page }) =>
    page && what === 'scanned-page' ? `page ${page} is a picture: see the file` : GAPS[what],
  picture: 'picture',
  unreadable: (reason) => UNREADABLE[reason],
};

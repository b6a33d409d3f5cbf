import type { cardsNl } from './texts.nl.ts';

/** English texts with the keys of `texts.nl.ts`. */
export const cardsEn: typeof cardsNl = {
  toFootnote: 'Go to the footnote',
  backToText: 'Back to the text',
  openPaper: 'Open',
  openInTab: 'Open in a new tab',
  openBeside: 'Open beside',
  inTab: 'New tab',
  beside: 'Beside',
  openFailed: 'Opening did not work',
  readFrom: (source) =>
    source === 'koop'
      ? 'Source: official publications'
      : 'Source: open data of the House of Representatives',
  readRepaired: (raw) => `Mended from “${raw}”; this is probably the paper meant.`,
  readInferred: (raw) =>
    `Inferred from the words around it (“${raw}”); this is probably the paper meant.`,
  numberUnknown: (dossier) => `The file exists (${dossier}), but not this number in it.`,
  notFound: 'The official sources do not have this paper.',
  sourceUnreachable: 'The source cannot be reached now.',
  publisherAgrees: 'The official publication refers to the same paper here.',
  publisherDiffers: (id) => `Mind: the official publication refers to ${id} here.`,
  publisherTaken: (id) =>
    `According to the official publication. The text says ${id}; that was not found.`,
  boundToNote: (label) => `Tied to this paper by note ${label}.`,
  boundToReference: (reference) => `Tied to this paper by the reference behind it (${reference}).`,
  externalNote: (host) => `Not looked up here. If it exists, it is at ${host}.`,
  externalOpen: (host) => `Look at ${host}`,
  unresolved: (reference) => `No link: ${reference}`,
  candidatesTitle: (name) => `Perhaps meant: ${name}`,
  candidatesWhy: 'Searched by name in the file of this paper. Not certain.',
  candidatesNone: 'No paper of this name in the file of this paper.',
  cardBack: 'Back to the paper before',
  relatedPapers: (count) => `Papers around it (${count})`,
  'related-replaced-by': 'Replaced by',
  'related-replaces': 'Replaces',
  'related-question': 'The questions',
  'related-answer': 'The answer',
  'related-appendix-of': 'Appendix of',
  'related-previous': 'Previous in the file',
  'related-next': 'Next in the file',
  noAddressAt: (place) =>
    `No address can be made for this paper at ${place}; it opens at the source itself.`,
  placeOfficielebekendmakingen: 'the official publications',
  placeOpentk: 'OpenTK',
};

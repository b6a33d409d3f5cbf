import { linkPlaceEn, linkPlaceNl } from './link-place-texts.ts';
import type { PageTranslator, pageNl } from './page-texts.ts';
import { translatorOf, type Language, type TranslatorOf } from './translator.ts';

/** Texts of the cards at marks and of the list of notes, which are loaded when a card is first wanted; in Dutch. */
export const cardNl = {
  ...linkPlaceNl,
  toFootnote: 'Naar voetnoot',
  backToText: 'Terug naar de tekst',
  notesOfPaper: 'Noten bij dit stuk',
  openPaper: 'Openen',
  openInTab: 'Openen in nieuw tabblad',
  openBeside: 'Openen ernaast',
  inTab: 'Nieuw tabblad',
  beside: 'Ernaast',
  openFailed: 'Openen is niet gelukt',
  copyReference: 'Kopieer verwijzing',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren is niet gelukt',
  loading: 'Wordt opgezocht …',
  readFrom: (source: string): string =>
    source === 'koop' ? 'Bron: officiële bekendmakingen' : 'Bron: open data van de Tweede Kamer',
  readRepaired: (raw: string) => `Hersteld uit “${raw}”; waarschijnlijk is dit stuk bedoeld.`,
  readInferred: (raw: string) =>
    `Afgeleid uit de tekst eromheen (“${raw}”); waarschijnlijk is dit stuk bedoeld.`,
  numberUnknown: (dossier: string) =>
    `Het dossier bestaat (${dossier}), maar dit nummer is er niet in gevonden.`,
  notFound: 'Dit stuk is bij de officiële bronnen niet gevonden.',
  sourceUnreachable: 'De bron is nu niet bereikbaar.',
  publisherAgrees: 'De officiële publicatie verwijst hier naar hetzelfde stuk.',
  publisherDiffers: (id: string) => `Let op: de officiële publicatie verwijst hier naar ${id}.`,
  publisherTaken: (id: string) =>
    `Volgens de officiële publicatie. In de tekst staat ${id}; dat is niet gevonden.`,
  boundToNote: (label: string) => `Aan dit stuk verbonden door noot ${label}.`,
  boundToReference: (reference: string) =>
    `Aan dit stuk verbonden door de verwijzing erachter (${reference}).`,
  external: (host: string) =>
    `Hier is niet nagezocht of dit bestaat. Als het bestaat, staat het op ${host}.`,
  externalOpen: (host: string) => `Zoek op ${host}`,
  unresolved: (reference: string) => `Geen link: ${reference}`,
  candidatesTitle: (name: string) => `Mogelijk bedoeld: ${name}`,
  candidatesWhy: 'Gezocht op naam in het dossier van dit stuk. Niet zeker.',
  candidatesNone: 'Geen stuk met deze naam in het dossier van dit stuk.',
  cardBack: 'Terug naar het vorige stuk',
  relatedPapers: (count: number): string => `Stukken eromheen (${count})`,
  'related-replaced-by': 'Vervangen door',
  'related-replaces': 'In plaats van',
  'related-question': 'De vragen',
  'related-answer': 'Het antwoord',
  'related-appendix-of': 'Bijlage bij',
  'related-previous': 'Vorige in het dossier',
  'related-next': 'Volgende in het dossier',
};

export const cardEn: typeof cardNl = {
  ...linkPlaceEn,
  toFootnote: 'Go to the footnote',
  backToText: 'Back to the text',
  notesOfPaper: 'Notes of this paper',
  openPaper: 'Open',
  openInTab: 'Open in a new tab',
  openBeside: 'Open beside',
  inTab: 'New tab',
  beside: 'Beside',
  openFailed: 'Opening did not work',
  copyReference: 'Copy reference',
  copied: 'Copied',
  copyFailed: 'Copying failed',
  loading: 'Looking it up …',
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
  external: (host) => `Not looked up here. If it exists, it is at ${host}.`,
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
};

/** Texts of cards, and those of the page they stand in. */
export type CardTranslator = TranslatorOf<typeof cardNl & typeof pageNl>;

/**
 * The texts of the script with the cards.
 * @param ofPage has the others, so that no text is loaded twice
 */
export function translateCards(language: Language, ofPage: PageTranslator): CardTranslator {
  return translatorOf<typeof cardNl & typeof pageNl>({ nl: cardNl, en: cardEn }[language], ofPage);
}

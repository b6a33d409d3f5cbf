/** Dutch texts: cards at marks and the list of notes; loaded when a card is first wanted. */
export const cardsNl = {
  toFootnote: 'Naar voetnoot',
  backToText: 'Terug naar de tekst',
  openPaper: 'Openen',
  openInTab: 'Openen in nieuw tabblad',
  openBeside: 'Openen ernaast',
  inTab: 'Nieuw tabblad',
  beside: 'Ernaast',
  openFailed: 'Openen is niet gelukt',
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
  externalNote: (host: string) =>
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
  noAddressAt: (place: string): string =>
    `Bij ${place} is voor dit stuk geen adres te maken; het opent bij de bron zelf.`,
  placeOfficielebekendmakingen: 'de officiële bekendmakingen',
  placeOpentk: 'OpenTK',
};

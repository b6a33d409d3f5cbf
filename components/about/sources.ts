import type { Language } from '../../utils/i18n/translator.ts';

/** What we add to a page, and where each part comes from. */
export const SOURCES: Record<Language, [part: string, source: string][]> = {
  nl: [
    [
      'Noten bij hun teken',
      'de pagina zelf; anders de officiële publicatie (zoek.officielebekendmakingen.nl)',
    ],
    [
      'Links naar aangehaalde stukken',
      'de tekst zelf gelezen; het stuk gevonden in de open data van de Kamer (Kamerstukdossier, Document), anders bij repository.overheid.nl',
    ],
    [
      'Bevestiging van een verwijzing',
      'wat de officiële uitgever zelf als verwijzing heeft gemerkt',
    ],
    ['Soort, nummers, dagen, versies', 'open data van de Kamer: Document, DocumentVersie'],
    ['Personen', 'open data: DocumentActor; van de zaak ZaakActor'],
    [
      'Dossier, vorige en volgende',
      'open data: Kamerstukdossier, en Document tot drie nummers verder',
    ],
    [
      'Zaak, vraag en antwoord, vervangen door',
      'open data: Zaak met haar stukken, VervangenDoor, VervangenVanuit',
    ],
    ['Besluiten en stemmingen', 'open data: Besluit, Stemming; de dag is die van de Activiteit'],
    ['Toezeggingen', 'open data: Toezegging, bij de activiteit en bij de brief die haar nakomt'],
    ['Activiteiten en agenda', 'open data: Activiteit van het stuk en van de zaak'],
    [
      'Lees hier',
      'de officiële publicatie; anders het Word-bestand of de PDF van de Kamer, op uw machine omgezet',
    ],
    ['Mijn kamerstukken', 'uzelf; alleen in deze browser'],
  ],
  en: [
    [
      'Notes at their mark',
      'the page itself; else the official publication (zoek.officielebekendmakingen.nl)',
    ],
    [
      'Links to cited papers',
      "read from the text; the paper found in the House's open data (Kamerstukdossier, Document), else at repository.overheid.nl",
    ],
    ['Confirmation of a citation', 'what the official publisher itself marked as a reference'],
    ['Kind, numbers, days, versions', "the House's open data: Document, DocumentVersie"],
    ['People', 'open data: DocumentActor; of the case ZaakActor'],
    [
      'File, previous and next',
      'open data: Kamerstukdossier, and Document up to three numbers away',
    ],
    [
      'Case, question and answer, replaced by',
      'open data: Zaak with its papers, VervangenDoor, VervangenVanuit',
    ],
    ['Decisions and votes', 'open data: Besluit, Stemming; the day is that of the Activiteit'],
    [
      'Promises (toezeggingen)',
      'open data: Toezegging, by the activity and by the letter that keeps it',
    ],
    ['Activities and calendar', 'open data: Activiteit of the paper and of the case'],
    [
      'Read here',
      "the official publication; else the House's Word file or PDF, converted on your machine",
    ],
    ['My papers', 'yourself; in this browser only'],
  ],
};

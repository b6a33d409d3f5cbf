/** Dutch texts of the pages “Wat is dit?” and of first words. */
export const aboutNl = {
  aboutTitle: 'Wat is dit?',
  aboutHow:
    'Kamerlezer maakt van de stukken op www.tweedekamer.nl bladzijden waarin u kunt lezen en werken. Het is niet van de Tweede Kamer. Er is geen account en geen server van ons: wat u bewaart staat in deze browser.',
  onThisPage: 'Op deze bladzijde',
  sourcesTitle: 'Wat komt waarvandaan',
  sourcesHow:
    'De woorden van de pagina blijven zoals de Kamer ze heeft geplaatst. Wat Kamerlezer erbij zet, komt hiervandaan:',
  part: 'Onderdeel',
  source: 'Bron',
  sources: [
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
  ] as [string, string][],
  privacyTitle: 'Wie weet wat',
  privacyHow:
    'Er gaan alleen vragen naar deze officiële hosts. Geen tellers, geen code van elders, geen server van ons.',
  host: 'Host',
  when: 'Wanneer',
  learns: 'Wat die te weten komt',
  privacyLinks:
    'Een link die u zelf opent, brengt uw browser daarheen, ook naar OpenTK als u dat bij de instellingen hebt gekozen.',
  privacyPage:
    'Scripts van de pagina kunnen zien dát een stuk bewaard is (de knop toont het), nooit uw lijst, tags of notities.',
  permissionsTitle: 'Waarom elke toestemming',
  permission: 'Toestemming',
  why: 'Waarom',
  siteAccess: 'toegang tot de hosts hierboven',
  siteAccessWhy:
    'om stukken te tonen op www.tweedekamer.nl, en om op te zoeken wat erin wordt aangehaald',
  licencesTitle: 'Licenties',
  licencesHow: (count: number): string =>
    `Kamerlezer zelf is MIT. Erin zitten ${count} vrije pakketten; hun licenties:`,
  welcomeTitle: 'Welkom bij Kamerlezer',
  welcomeHow: 'Drie dingen, en u kunt beginnen. Er is geen account.',
  welcomeRead: 'Noten waar u leest',
  welcomeReadHow:
    'Wijs een nootteken aan en de noot staat erbij. Heeft een stuk alleen een bestand, druk dan op “Lees hier”.',
  welcomeFollow: 'Verwijzingen die ergens heen gaan',
  welcomeFollowHow:
    'Een aangehaald stuk is een link als het bestaat. Aanwijzen vertelt wat het is en wat ervan kwam.',
  welcomeKeep: 'Bewaren op uw eigen machine',
  welcomeKeepHow:
    'Eén druk bij de titel zet een stuk in uw lijst, met tags en notities. Zoeken gaat in de knop van de werkbalk.',
  welcomeLeaves: 'Wat verlaat deze machine',
  welcomeLeavesHow:
    'Als u een stuk opent, vragen wij bij de Kamer en bij de officiële uitgever op wat erin wordt aangehaald. Zij zien dus welk stuk u leest. Uw lijst gaat nergens heen.',
  welcomePrivacy: 'Alles daarover',
  welcomeOff: 'U kunt het altijd uitzetten:',
  welcomeStart: 'Naar de stukken op www.tweedekamer.nl',
  pictureNote: 'Noot 3: Kamerstuk 24 801, nr. 12',
  pictureCard: 'Motie · aangenomen 80–70',
  pictureText: 'zoals toegezegd',
};

/** Dutch texts: the page “Wat is dit?”. */
export const aboutNl = {
  aboutHow:
    'Kamerlezer maakt van de stukken op www.tweedekamer.nl bladzijden waarin u kunt lezen en werken. Het is niet van de Tweede Kamer. Er is geen account en geen server van ons: wat u bewaart staat in deze browser.',
  onThisPage: 'Op deze bladzijde',
  sourcesTitle: 'Wat komt waarvandaan',
  sourcesHow:
    'De woorden van de pagina blijven zoals de Kamer ze heeft geplaatst. Wat Kamerlezer erbij zet, komt hiervandaan:',
  part: 'Onderdeel',
  source: 'Bron',
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
};

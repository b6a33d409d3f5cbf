/** Dutch texts: the first page. */
export const welcomeNl = {
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

/** What is said in both languages. */
export interface PrivacyTexts {
  nl: string;
  en: string;
}

/** A host that is asked: when, and what it learns by it. */
export interface AskedHost {
  host: string;
  when: PrivacyTexts;
  learns: PrivacyTexts;
}

/**
 * Every host the extension asks. Tests hold this next to the manifest, its content security policy and the README's
 * table, so that none of them says more or less than the others.
 */
export const ASKED_HOSTS: readonly AskedHost[] = [
  {
    host: 'gegevensmagazijn.tweedekamer.nl',
    when: {
      nl: 'u opent een stuk of de kaart van een aangehaald stuk, ziet de regel van een motie of vraag in het paneel, typt een nummer of laat een lijst ervan opzoeken, of een ronde vraagt naar wat u volgt',
      en: 'a document page or the card of a cited paper is opened, a row of a motie or question is seen in the panel, you type a number or have a list of them looked up, or a round asks for what you follow',
    },
    learns: {
      nl: 'welk stuk wordt gelezen, welke nummers het aanhaalt, u typt of opgeeft, van welk stuk de kaart of regel is gezien, wat u volgt (tien nummers tegelijk)',
      en: 'which paper is read, which paper numbers it cites, you type or list, whose card or row is seen, what you follow (ten numbers at a time)',
    },
  },
  {
    host: 'repository.overheid.nl',
    when: {
      nl: 'hetzelfde, voor stukken die de dienst van de Kamer niet heeft',
      en: "the same, for papers the Kamer's service does not have",
    },
    learns: { nl: 'hetzelfde', en: 'the same' },
  },
  {
    host: 'zoek.officielebekendmakingen.nl',
    when: {
      nl: 'u opent een stuk dat officieel is gepubliceerd, of drukt op “Lees hier”: de officiële tekst zegt welke noten en verwijzingen erin staan; u opent de kaart van een gepubliceerd stuk: de eerste regels',
      en: 'the page of an officially published paper is opened, or you press "Lees hier": the official text tells its notes and references; the card of a published paper is opened: its first lines',
    },
    learns: {
      nl: 'welk stuk wordt gelezen, van welk stuk de kaart is geopend',
      en: 'which paper is read, whose card is opened',
    },
  },
  {
    host: 'www.tweedekamer.nl',
    when: {
      nl: 'u drukt op “Lees hier”, of volgt een verwijzing naar een bladzijde (“p. 12”) van een stuk dat alleen een bestand is: dat bestand wordt opgehaald. De extensie haalt zelf nooit pagina’s op',
      en: 'you press "Lees hier", or follow a citation of a printed page ("p. 12") to a paper that is only a file: that file is downloaded. The extension never fetches pages',
    },
    learns: { nl: 'welk bestand wordt gelezen', en: 'which file is read' },
  },
];

/** Addresses the extension may stand on without asking them anything. */
export const STOOD_ON: readonly string[] = ['tweedekamer.nl'];

/** Why each permission is asked, by its name in the manifest. */
export const PERMISSIONS: Readonly<Record<string, PrivacyTexts>> = {
  storage: {
    nl: 'instellingen, en een tweede kopie van uw lijst',
    en: 'settings, and a second copy of your list',
  },
  unlimitedStorage: {
    nl: 'de browser wist uw lijst nooit om ruimte te maken',
    en: 'the browser never clears your list to make room',
  },
  scripting: {
    nl: 'brengt kaarten, paneel en leesweergave pas in een pagina als u ze opent',
    en: 'runs our own scripts for cards, panel and reading view in a page when they are first wanted',
  },
  offscreen: {
    nl: 'Chrome: de onzichtbare pagina waarin bestanden worden omgezet',
    en: 'Chrome: the unseen page in which files are converted',
  },
  alarms: {
    nl: 'rondes, alleen zolang u iets volgt',
    en: 'rounds, only while something is followed',
  },
  notifications: {
    nl: 'pas gevraagd als u meldingen aanzet, nooit eerder',
    en: 'asked for when you switch notices on, never before',
  },
  contextMenus: {
    nl: 'de regels in het menu op links, gekozen tekst en pagina’s van de site',
    en: "its entries on links, selected text and the site's pages",
  },
  sidePanel: {
    nl: 'Chrome: het paneel met aangehaalde stukken',
    en: 'Chrome: the panel of cited papers',
  },
};

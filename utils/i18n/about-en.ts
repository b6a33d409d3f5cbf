import type { aboutNl } from './about-nl.ts';

/** English texts of the pages “What is this?” and of first words; the compiler holds the keys equal to the Dutch ones. */
export const aboutEn: typeof aboutNl = {
  aboutTitle: 'What is this?',
  aboutHow:
    'Kamerlezer turns the papers on www.tweedekamer.nl into pages you can read and work with. It is not made by the House of Representatives. There is no account and no server of ours: what you save is in this browser.',
  onThisPage: 'On this page',
  sourcesTitle: 'What comes from where',
  sourcesHow:
    "The page's words stay as the House placed them. What Kamerlezer adds comes from here:",
  part: 'Part',
  source: 'Source',
  sources: [
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
  privacyTitle: 'Who learns what',
  privacyHow:
    'Requests go to these official hosts only. No counters, no code from elsewhere, no server of ours.',
  host: 'Host',
  when: 'When',
  learns: 'What it learns',
  privacyLinks:
    'A link you open yourself takes your browser there, also to OpenTK if you chose that in the settings.',
  privacyPage:
    "The page's scripts can see that a paper is saved (the button shows it), never your list, tags or notes.",
  permissionsTitle: 'Why each permission',
  permission: 'Permission',
  why: 'Why',
  siteAccess: 'access to the hosts above',
  siteAccessWhy: 'to show papers on www.tweedekamer.nl, and to look up what they cite',
  licencesTitle: 'Licences',
  licencesHow: (count) =>
    `Kamerlezer itself is MIT. It holds ${count} free packages; their licences:`,
  welcomeTitle: 'Welcome to Kamerlezer',
  welcomeHow: 'Three things, and you can begin. There is no account.',
  welcomeRead: 'Notes where you read',
  welcomeReadHow:
    'Point at a note mark and the note is there. Where a paper is only a file, press “Lees hier” (read here).',
  welcomeFollow: 'Citations that lead somewhere',
  welcomeFollowHow:
    'A cited paper is a link if it exists. Pointing at it tells what it is and what came of it.',
  welcomeKeep: 'Kept on your own machine',
  welcomeKeepHow:
    'One press at the title puts a paper in your list, with tags and notes. Search it from the toolbar button.',
  welcomeLeaves: 'What leaves this machine',
  welcomeLeavesHow:
    'When you open a paper, we ask the House and the official publisher about what it cites. So they see which paper you read. Your list goes nowhere.',
  welcomePrivacy: 'All about that',
  welcomeOff: 'You can switch it off at any time:',
  welcomeStart: 'To the papers on www.tweedekamer.nl',
  pictureNote: 'Note 3: Kamerstuk 24 801, nr. 12',
  pictureCard: 'Motion · adopted 80–70',
  pictureText: 'as was promised',
};

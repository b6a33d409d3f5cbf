import type { aboutNl } from './texts.nl.ts';

/** English texts with the keys of `texts.nl.ts`. */
export const aboutEn: typeof aboutNl = {
  aboutHow:
    'Kamerlezer turns the papers on www.tweedekamer.nl into pages you can read and work with. It is not made by the House of Representatives. There is no account and no server of ours: what you save is in this browser.',
  onThisPage: 'On this page',
  sourcesTitle: 'What comes from where',
  sourcesHow:
    "The page's words stay as the House placed them. What Kamerlezer adds comes from here:",
  part: 'Part',
  source: 'Source',
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
};

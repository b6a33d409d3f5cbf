import type { KeyProblem } from '../../utils/domain/settings/jump-keys.ts';
import type {
  FeatureName,
  LinkPlace,
  HoverPace,
  PollInterval,
  Theme,
} from '../../utils/domain/settings/settings.ts';
import type { Choice, optionsNl } from './texts.nl.ts';
import { papers } from '../../utils/i18n/paper-count.ts';

const FEATURES: Record<FeatureName, Choice> = {
  'footnote-previews': {
    name: 'Notes at their mark',
    how: 'Point at a note mark and read the note there.',
  },
  'citation-links': {
    name: 'Citations as links',
    how: 'Cited papers that exist become links. Off: nothing is looked up for them.',
  },
  'citation-cards': {
    name: 'Cards at citations',
    how: 'Pointing tells what a paper is, and why something is no link.',
  },
  'context-line': {
    name: 'About this paper',
    how: 'At the title: where the paper stands, with the panel around it.',
  },
  'read-here': {
    name: 'Read here (Lees hier)',
    how: 'Opens a paper without text on its page as text.',
  },
  'save-button': {
    name: 'Save button',
    how: 'On the page, in cards and in the reading view. Your list stays.',
  },
  quoting: {
    name: 'Saving quotes',
    how: 'Select words in a paper and save them with their citation.',
  },
  'keep-text': {
    name: 'Texts of saved papers',
    how: 'The text of a saved paper stays on this machine, to search in and to see what changes.',
  },
  'remember-read': {
    name: 'Remembering what you read',
    how: 'On this machine only, for “cited in” and “opened before”.',
  },
  jumping: { name: 'Jumping by key', how: 'From citation to citation, with the keys below.' },
};

const PACES: Record<HoverPace, string> = {
  fast: 'fast: after 0.15 seconds',
  normal: 'normal: notes after 0.3 seconds, citations after 0.45',
  slow: 'slow: after 0.8 seconds',
  press:
    'only on a click or key; a click on a citation then opens its card, and the card the paper',
};

const PROBLEMS: Record<KeyProblem, string> = {
  'not-one': 'Choose one letter, digit or sign. Nothing was changed.',
  taken: 'Firefox searches in the page with / and ’. Choose another key. Nothing was changed.',
  same: 'Both are on the same key. Choose another for one of them. Nothing was changed.',
};

const THEMES: Record<Theme, string> = { auto: 'as the system', light: 'light', dark: 'dark' };

const PLACES: Record<LinkPlace, string> = {
  tweedekamer: 'Tweede Kamer',
  officielebekendmakingen: 'official publications',
  opentk: 'OpenTK (opentk.nl)',
};

const POLL_INTERVALS: Record<PollInterval, string> = {
  off: 'never',
  hourly: 'every hour',
  'four-hourly': 'every four hours',
  daily: 'once a day',
};

/** English texts with the keys of `texts.nl.ts`. */
export const optionsEn: typeof optionsNl = {
  optionsTitle: 'Settings of Kamerlezer',
  optionsHow: 'Every change holds at once, also in pages that are open.',
  settingKept: 'Kept.',
  settingFailed: 'That was not kept. Please try again.',
  masterSwitch: 'Kamerlezer on at this site',
  masterHow: 'Off: nothing happens at www.tweedekamer.nl. Your list stays.',
  featuresTitle: 'On the page of a paper',
  featureName: (name) => FEATURES[name].name,
  featureHow: (name) => FEATURES[name].how,
  needsLinks: 'Works only together with “Citations as links”.',
  previewsTitle: 'How soon something opens under the mouse',
  hoverPace: (pace) => PACES[pace],
  keysTitle: 'Keys for jumping',
  keysHow:
    'They work while the text of a paper has the focus. Alt+↓ opens the card, Esc closes it.',
  keyNext: 'Next citation',
  keyPrevious: 'Previous citation',
  keyProblem: (problem) => PROBLEMS[problem],
  languageTitle: 'Language',
  languageBrowser: 'as the browser',
  themeTitle: 'Colours',
  theme: (theme) => THEMES[theme],
  linksTitle: 'Where citations lead',
  linksHow:
    'For citations in the text, in notes and in cards. Where no address can be made for a paper, the link leads to the source itself and the card says so. The official publications may have a fresh paper only after days.',
  linkPlace: (place) => PLACES[place],
  roundsTitle: 'How often to look for news',
  roundsHow: 'For what you follow in your papers. If you follow nothing, nothing is asked.',
  rounds: (rounds) => POLL_INTERVALS[rounds],
  defaults: 'Put the settings back to what they were when installed',
  defaultsDone: 'The settings are what they were when installed.',
  storageTitle: 'What is kept here',
  storageHow: 'All of it is in this browser profile and nowhere else.',
  storagePapers: papers,
  storageSize: 'Space',
  storageSizeOf: (megabytes) => `${megabytes} MB, with what was looked up and can be fetched again`,
  storageMirror: 'Second copy',
  storageMirrorAt: (when) => `made on ${when}`,
  storageNoMirror: 'not made yet; that happens shortly after a change',
  storageLastExport: 'Last taken out',
  storageNeverExported: 'never yet',
  storageState: 'State',
  storageGood: 'in order',
  storageUnknown: 'cannot be read',
  eraseTitle: 'Erase everything',
  eraseHow: 'Erases all that Kamerlezer keeps in this browser. It cannot be undone.',
  eraseOpen: 'Erase everything …',
  eraseGoes: 'This goes:',
  eraseList: (count) => `${papers(count)} in your list, with tags and notes`,
  eraseBin: (count) => `${papers(count)} in the bin`,
  eraseUnknown: 'your list and the bin (they cannot be counted now)',
  eraseRest: 'what you follow, quotes and kept texts, if you have any',
  eraseCopy: 'the second copy, the places where you stopped reading and all that was looked up',
  eraseSettings: 'your settings',
  eraseFirst: 'Take a copy first',
  eraseExport: 'Take everything out (JSON)',
  eraseExported: 'The copy was handed to the browser as a download.',
  eraseWord: 'erase all',
  eraseType: (word) => `Type “${word}” to be sure`,
  eraseNotTyped: (word) => `Nothing was erased. First type “${word}” into the field.`,
  eraseNow: 'Erase everything now',
  eraseBusy: 'Erasing …',
  eraseDone: 'Everything was erased. Kamerlezer starts anew, as when installed.',
  eraseFailed:
    'Not everything could be erased: another window holds something. Close the other windows of Kamerlezer and erase once more.',
  cancelErase: 'Rather not',
};

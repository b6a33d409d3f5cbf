import { stukken } from '../../utils/i18n/paper-count.ts';
import type {
  FeatureName,
  HoverPace,
  Theme,
  LinkPlace,
  PollInterval,
} from '../../utils/domain/settings/settings.ts';
import type { KeyProblem } from '../../utils/domain/settings/jump-keys.ts';

const FEATURES: Record<FeatureName, Choice> = {
  'footnote-previews': {
    name: 'Noten bij hun teken',
    how: 'Wijs een nootteken aan en lees de noot daar.',
  },
  'citation-links': {
    name: 'Verwijzingen als link',
    how: 'Aangehaalde stukken die bestaan worden een link. Uit: er wordt niets voor opgezocht.',
  },
  'citation-cards': {
    name: 'Kaarten bij verwijzingen',
    how: 'Aanwijzen vertelt wat een stuk is, en waarom iets geen link is.',
  },
  'context-line': {
    name: 'Over dit stuk',
    how: 'Bij de titel: waar het stuk staat, met het paneel eromheen.',
  },
  'read-here': { name: 'Lees hier', how: 'Een stuk zonder tekst op de pagina als tekst openen.' },
  'save-button': {
    name: 'Bewaarknop',
    how: 'Op de pagina, in kaarten en in de leesweergave. Uw lijst blijft.',
  },
  quoting: {
    name: 'Citaten bewaren',
    how: 'Kies woorden in een stuk en bewaar ze met vindplaats.',
  },
  'keep-text': {
    name: 'Tekst van bewaarde stukken',
    how: 'De tekst van een bewaard stuk blijft op dit apparaat, om in te zoeken en om te zien wat er verandert.',
  },
  'remember-read': {
    name: 'Onthouden wat u las',
    how: 'Alleen op dit apparaat, voor “aangehaald in” en “eerder geopend”.',
  },
  jumping: {
    name: 'Springen met toetsen',
    how: 'Van verwijzing naar verwijzing, met de toetsen hieronder.',
  },
};

export interface Choice {
  name: string;
  how: string;
}

const PACES: Record<HoverPace, string> = {
  fast: 'snel: na 0,15 seconde',
  normal: 'gewoon: noten na 0,3 seconde, verwijzingen na 0,45',
  slow: 'rustig: na 0,8 seconde',
  press:
    'alleen op klik of toets; een klik op een verwijzing opent dan de kaart, en van daar het stuk',
};

const PROBLEMS: Record<KeyProblem, string> = {
  'not-one': 'Kies één letter, cijfer of teken. Er is niets veranderd.',
  taken: 'Met / en ’ zoekt Firefox in de pagina. Kies een andere toets. Er is niets veranderd.',
  same: 'Beide staan op dezelfde toets. Kies er een andere bij. Er is niets veranderd.',
};

const THEMES: Record<Theme, string> = { auto: 'zoals het systeem', light: 'licht', dark: 'donker' };

const PLACES: Record<LinkPlace, string> = {
  tweedekamer: 'Tweede Kamer',
  officielebekendmakingen: 'officiële bekendmakingen',
  opentk: 'OpenTK (opentk.nl)',
};

const POLL_INTERVALS: Record<PollInterval, string> = {
  off: 'niet',
  hourly: 'elk uur',
  'four-hourly': 'elke vier uur',
  daily: 'eens per dag',
};

/** Dutch texts: the page with settings. */
export const optionsNl = {
  optionsTitle: 'Instellingen van Kamerlezer',
  optionsHow: 'Elke verandering geldt meteen, ook in pagina’s die openstaan.',
  settingKept: 'Bewaard.',
  settingFailed: 'Dat is niet bewaard. Probeer het nog eens.',
  masterSwitch: 'Kamerlezer op deze site aan',
  masterHow: 'Uit: op www.tweedekamer.nl gebeurt niets. Uw lijst blijft.',
  featuresTitle: 'Op de pagina van een stuk',
  featureName: (name: FeatureName) => FEATURES[name].name,
  featureHow: (name: FeatureName) => FEATURES[name].how,
  needsLinks: 'Werkt alleen samen met “Verwijzingen als link”.',
  previewsTitle: 'Hoe snel iets opengaat onder de muis',
  hoverPace: (pace: HoverPace) => PACES[pace],
  keysTitle: 'Toetsen om te springen',
  keysHow:
    'Ze werken als de tekst van een stuk de aandacht heeft. Alt+↓ opent de kaart, Esc sluit hem.',
  keyNext: 'Volgende verwijzing',
  keyPrevious: 'Vorige verwijzing',
  keyProblem: (problem: KeyProblem) => PROBLEMS[problem],
  languageTitle: 'Taal',
  languageBrowser: 'zoals de browser',
  themeTitle: 'Kleuren',
  theme: (theme: Theme) => THEMES[theme],
  linksTitle: 'Waar verwijzingen heen gaan',
  linksHow:
    'Voor verwijzingen in de tekst, in noten en in kaarten. Waar voor een stuk geen adres te maken is, gaat de link naar de bron zelf en zegt de kaart dat. Verse stukken staan bij de officiële bekendmakingen soms pas na dagen.',
  linkPlace: (place: LinkPlace) => PLACES[place],
  roundsTitle: 'Hoe vaak naar nieuws kijken',
  roundsHow: 'Voor wat u volgt in mijn kamerstukken. Volgt u niets, dan wordt er niets gevraagd.',
  rounds: (rounds: PollInterval) => POLL_INTERVALS[rounds],
  defaults: 'Zet de instellingen terug zoals ze waren bij installatie',
  defaultsDone: 'De instellingen staan weer zoals bij installatie.',
  storageTitle: 'Wat hier bewaard is',
  storageHow: 'Alles staat in dit browserprofiel en nergens anders.',
  storagePapers: stukken,
  storageSize: 'Ruimte',
  storageSizeOf: (megabytes: string) =>
    `${megabytes} MB, met wat is opgezocht en weer kan worden opgehaald`,
  storageMirror: 'Tweede kopie',
  storageMirrorAt: (when: string) => `gemaakt op ${when}`,
  storageNoMirror: 'nog niet gemaakt; dat gebeurt kort na een wijziging',
  storageLastExport: 'Laatst uitgenomen',
  storageNeverExported: 'nog nooit',
  storageState: 'Toestand',
  storageGood: 'in orde',
  storageUnknown: 'niet te lezen',
  eraseTitle: 'Wis alles',
  eraseHow:
    'Wist alles wat Kamerlezer in deze browser bewaart. Dat kan niet ongedaan worden gemaakt.',
  eraseOpen: 'Wis alles …',
  eraseGoes: 'Dit gaat weg:',
  eraseList: (count: number) => `${stukken(count)} in mijn kamerstukken, met tags en notities`,
  eraseBin: (count: number) => `${stukken(count)} in de prullenbak`,
  eraseUnknown: 'uw lijst en de prullenbak (ze zijn nu niet te tellen)',
  eraseRest: 'wat u volgt, citaten en bewaarde teksten, als u die hebt',
  eraseCopy: 'de tweede kopie, de plaatsen waar u gebleven was en alles wat is opgezocht',
  eraseSettings: 'uw instellingen',
  eraseFirst: 'Neem eerst een kopie mee',
  eraseExport: 'Neem alles uit (JSON)',
  eraseExported: 'De kopie is aan de browser gegeven als download.',
  eraseWord: 'wis alles',
  eraseType: (word: string) => `Typ “${word}” om het zeker te weten`,
  eraseNotTyped: (word: string) => `Er is niets gewist. Typ eerst “${word}” in het veld.`,
  eraseNow: 'Wis nu alles',
  eraseBusy: 'Bezig met wissen …',
  eraseDone: 'Alles is gewist. Kamerlezer begint opnieuw, zoals bij installatie.',
  eraseFailed:
    'Niet alles kon worden gewist: een ander venster houdt iets bezet. Sluit de andere vensters van Kamerlezer en wis nog eens.',
  cancelErase: 'Toch niet',
};

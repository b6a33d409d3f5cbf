import { DEFAULT_KEYS, keyProblem, type JumpKeys } from './jump-keys.ts';

/** What can be switched off on document pages, in the order of the options page; all but the cards are features by this name. */
export const FEATURE_NAMES = [
  'footnote-previews',
  'citation-links',
  'citation-cards',
  'context-line',
  'read-here',
  'save-button',
  'quoting',
  'keep-text',
  'remember-read',
  'jumping',
] as const;
export type FeatureName = (typeof FEATURE_NAMES)[number];

/** How long a hover waits (`utils/content/preview/timings.ts`); `press` never opens anything by itself. */
export const HOVER_PACES = ['fast', 'normal', 'slow', 'press'] as const;
export type HoverPace = (typeof HOVER_PACES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where links to cited papers lead (`utils/domain/destinations.ts`). */
export const LINK_PLACES = ['tweedekamer', 'officielebekendmakingen', 'opentk'] as const;
export type LinkPlace = (typeof LINK_PLACES)[number];

/** How often the background looks for news of what is followed. */
export const POLL_INTERVALS = ['off', 'hourly', 'four-hourly', 'daily'] as const;
export type PollInterval = (typeof POLL_INTERVALS)[number];

const LANGUAGES = ['nl', 'en'] as const;

export interface Settings {
  /** Whether the extension touches the official site at all. */
  enabled: boolean;
  features: Record<FeatureName, boolean>;
  previews: HoverPace;
  keys: JumpKeys;
  /** Dutch whatever the browser speaks, unless the reader wants otherwise: the papers are Dutch. */
  language: (typeof LANGUAGES)[number];
  /** Whether the language is the browser's; `language` then holds what that comes to. */
  followBrowser: boolean;
  theme: Theme;
  linksTo: LinkPlace;
  rounds: PollInterval;
  /** One notice of the system after a round with news; only where the reader gave permission. */
  notices: boolean;
}

/**
 * Reads what is stored; what is missing or damaged falls back to its default, each setting on its own. Written out
 * without a schema: every document page reads its settings, and the library of schemas is a twentieth of its script.
 * @param browserLanguage tells the browser's own language (`nl-NL`); only asked where the reader follows it
 */
export function parseSettings(stored: unknown, browserLanguage: () => string): Settings {
  const from = fieldsOf(stored);
  const features = fieldsOf(from['features']);
  const settings: Settings = {
    enabled: flag(from['enabled'], true),
    features: Object.fromEntries(
      FEATURE_NAMES.map((name) => [name, flag(features[name], true)]),
    ) as Settings['features'],
    previews: choice(HOVER_PACES, from['previews'], 'normal'),
    keys: keysOf(fieldsOf(from['keys'])),
    language: choice(LANGUAGES, from['language'], 'nl'),
    followBrowser: flag(from['followBrowser'], false),
    theme: choice(THEMES, from['theme'], 'auto'),
    linksTo: choice(LINK_PLACES, from['linksTo'], 'tweedekamer'),
    rounds: choice(POLL_INTERVALS, from['rounds'], 'hourly'),
    notices: flag(from['notices'], false),
  };
  return settings.followBrowser
    ? { ...settings, language: /^nl\b/i.test(browserLanguage()) ? 'nl' : 'en' }
    : settings;
}

function flag(stored: unknown, fallback: boolean): boolean {
  return typeof stored === 'boolean' ? stored : fallback;
}

function choice<T>(options: readonly T[], stored: unknown, fallback: NoInfer<T>): T {
  return options.find((option) => option === stored) ?? fallback;
}

function keysOf({ next, previous }: Record<string, unknown>): JumpKeys {
  if (typeof next !== 'string' || typeof previous !== 'string') return DEFAULT_KEYS;
  const keys = { next, previous };
  return keyProblem(keys) === null ? keys : DEFAULT_KEYS;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The settings of a fresh install. */
export function defaultSettings(): Settings {
  return parseSettings({}, () => 'nl');
}

/** What of the settings a document page is built from: when this changes it starts anew. Theme and rounds do not count. */
export function pagePart({
  theme: _theme,
  rounds: _rounds,
  notices: _notices,
  followBrowser: _followBrowser,
  ...rest
}: Settings): string {
  return JSON.stringify(rest);
}

import * as v from 'valibot';
import { DEFAULT_KEYS, keyProblem } from './jump-keys.ts';

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
export const PACES = ['fast', 'normal', 'slow', 'press'] as const;
export type Pace = (typeof PACES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where links to cited papers lead (`utils/domain/destinations.ts`). */
export const LINK_PLACES = ['tweedekamer', 'officielebekendmakingen', 'opentk'] as const;
export type LinkPlace = (typeof LINK_PLACES)[number];

/** How often the background looks for news of what is followed. */
export const ROUNDS = ['off', 'hourly', 'four-hourly', 'daily'] as const;
export type Rounds = (typeof ROUNDS)[number];

const switchedOn = () => v.fallback(v.boolean(), true);
const Features = v.object({
  'footnote-previews': switchedOn(),
  'citation-links': switchedOn(),
  'citation-cards': switchedOn(),
  'context-line': switchedOn(),
  'read-here': switchedOn(),
  'save-button': switchedOn(),
  quoting: switchedOn(),
  'keep-text': switchedOn(),
  'remember-read': switchedOn(),
  jumping: switchedOn(),
} satisfies Record<FeatureName, unknown>);

const Keys = v.pipe(
  v.object({ next: v.string(), previous: v.string() }),
  v.check((keys) => keyProblem(keys) === null),
);

const SettingsSchema = v.object({
  /** Whether the extension touches the official site at all. */
  enabled: switchedOn(),
  features: v.fallback(Features, () => v.parse(Features, {})),
  previews: v.fallback(v.picklist(PACES), 'normal'),
  keys: v.fallback(Keys, DEFAULT_KEYS),
  /** Dutch whatever the browser speaks, unless the reader wants otherwise: the papers are Dutch. */
  language: v.fallback(v.picklist(['nl', 'en']), 'nl'),
  /** Whether the language is the browser's; `language` then holds what that comes to. */
  followBrowser: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  linksTo: v.fallback(v.picklist(LINK_PLACES), 'tweedekamer'),
  rounds: v.fallback(v.picklist(ROUNDS), 'hourly'),
  /** One notice of the system after a round with news; only where the reader gave permission. */
  notices: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/**
 * Reads what is stored; what is missing or damaged falls back to its default, each setting on its own.
 * @param browserLanguage tells the browser's own language (`nl-NL`); only asked where the reader follows it
 */
export function parseSettings(stored: unknown, browserLanguage: () => string): Settings {
  const settings = v.parse(SettingsSchema, isObject(stored) ? stored : {});
  return settings.followBrowser
    ? { ...settings, language: /^nl\b/i.test(browserLanguage()) ? 'nl' : 'en' }
    : settings;
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

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { describe, expect, it } from 'vitest';
import { isOn } from '../../../../utils/domain/settings/is-on.ts';
import { DEFAULT_KEYS, keyProblem } from '../../../../utils/domain/settings/jump-keys.ts';
import {
  defaultSettings,
  FEATURE_NAMES,
  HOVER_PACES,
  LINK_PLACES,
  pagePart,
  parseSettings,
  POLL_INTERVALS,
  THEMES,
  type Settings,
} from '../../../../utils/domain/settings/settings.ts';

const FRESH: Settings = {
  enabled: true,
  features: {
    'footnote-previews': true,
    'citation-links': true,
    'citation-cards': true,
    'context-line': true,
    'read-here': true,
    'save-button': true,
    quoting: true,
    'keep-text': true,
    'remember-read': true,
    jumping: true,
  },
  previews: 'normal',
  keys: { next: 'n', previous: 'p' },
  language: 'nl',
  followBrowser: false,
  theme: 'auto',
  linksTo: 'tweedekamer',
  rounds: 'hourly',
  notices: false,
};
const read = (stored: unknown) => parseSettings(stored, () => 'de');

describe('settings of a fresh install', () => {
  it('are written out here', () => expect(defaultSettings()).toEqual(FRESH));

  it.each([undefined, null, 'x', 1, [], { features: null, keys: 'n' }])(
    'are what is read out of %j',
    (stored) => expect(read(stored)).toEqual(FRESH),
  );

  it('name what can be switched off in the order of the options page', () =>
    expect(FEATURE_NAMES).toEqual(Object.keys(FRESH.features)));
});

describe('a stored setting', () => {
  const choices = {
    previews: ['fast', 'normal', 'slow', 'press'],
    theme: ['auto', 'light', 'dark'],
    linksTo: ['tweedekamer', 'officielebekendmakingen', 'opentk'],
    rounds: ['off', 'hourly', 'four-hourly', 'daily'],
    language: ['nl', 'en'],
    enabled: [true, false],
    followBrowser: [false],
    notices: [true, false],
  };
  it.each(Object.entries(choices).flatMap(([name, values]) => values.map((one) => [name, one])))(
    '%s may be %s and is read alone',
    (name, value) =>
      expect(read({ [String(name)]: value })).toEqual({ ...FRESH, [String(name)]: value }),
  );

  it.each(Object.keys(choices))('%s falls back when it is damaged', (name) => {
    for (const damaged of ['', 'other', 1, null, {}])
      expect(read({ [name]: damaged })).toEqual(FRESH);
  });

  it('offers these choices and no other', () =>
    expect([HOVER_PACES, THEMES, LINK_PLACES, POLL_INTERVALS]).toEqual([
      choices.previews,
      choices.theme,
      choices.linksTo,
      choices.rounds,
    ]));

  it.each(FEATURE_NAMES)('switches %s off alone', (name) => {
    const settings = read({ features: { [name]: false } });
    expect(settings).toEqual({ ...FRESH, features: { ...FRESH.features, [name]: false } });
    expect(FEATURE_NAMES.filter((one) => !isOn(settings, one))).toEqual([name]);
  });

  it('of a feature that is damaged leaves it on', () =>
    expect(read({ features: { quoting: 'no' } })).toEqual(FRESH));

  it.each([
    ['nl', 'nl'],
    ['nl-NL', 'nl'],
    ['NL-be', 'nl'],
    ['nlx', 'en'],
    ['de', 'en'],
    ['en-nl', 'en'],
    ['', 'en'],
  ])('that follows a browser in %j gives %s', (browser, language) =>
    expect(parseSettings({ followBrowser: true, language: 'nl' }, () => browser)).toEqual({
      ...FRESH,
      followBrowser: true,
      language,
    }),
  );

  it('does not ask the browser where the reader does not follow it', () =>
    expect(parseSettings({ language: 'en' }, () => 'nl').language).toBe('en'));
});

describe('a feature without a switch', () => {
  it('is on', () => expect(isOn(FRESH, 'something-else')).toBe(true));
});

describe('keys to jump with', () => {
  it.each([
    ['n', 'p', null],
    ['j', 'k', null],
    ['N', 'n', null],
    ['\u{1f600}', '.', null],
    ['n', 'n', 'same'],
    ['/', 'p', 'taken'],
    ['n', "'", 'taken'],
    ['/', '/', 'taken'],
    ['', 'p', 'not-one'],
    ['n', '', 'not-one'],
    ['nn', 'p', 'not-one'],
    ['n', 'Tab', 'not-one'],
    [' ', 'p', 'not-one'],
    ['n', '\u0000', 'not-one'],
    ['/', '', 'not-one'],
  ])('%j and %j: %s', (next, previous, problem) => {
    expect(keyProblem({ next, previous })).toBe(problem);
    expect(read({ keys: { next, previous } }).keys).toEqual(
      problem === null ? { next, previous } : { next: 'n', previous: 'p' },
    );
  });

  it.each([
    { next: 'j' },
    { previous: 'k' },
    { next: 'j', previous: 1 },
    { next: 1, previous: 'k' },
  ])('%j are read as the default ones', (keys) =>
    expect(read({ keys }).keys).toEqual({ next: 'n', previous: 'p' }),
  );
  it('are n and p at first', () => expect(DEFAULT_KEYS).toEqual({ next: 'n', previous: 'p' }));
});

describe('the part of the settings that a page is built from', () => {
  const other: { [Name in keyof Settings]: Settings[Name] } = {
    enabled: false,
    features: { ...FRESH.features, quoting: false },
    previews: 'slow',
    keys: { next: 'j', previous: 'k' },
    language: 'en',
    followBrowser: true,
    theme: 'dark',
    linksTo: 'opentk',
    rounds: 'off',
    notices: true,
  };
  it.each([
    ['enabled', true],
    ['features', true],
    ['previews', true],
    ['keys', true],
    ['language', true],
    ['linksTo', true],
    ['followBrowser', false],
    ['theme', false],
    ['rounds', false],
    ['notices', false],
  ] as const)('changes with %s: %s', (name, expected) =>
    expect(pagePart({ ...FRESH, [name]: other[name] }) !== pagePart(FRESH)).toBe(expected),
  );
});

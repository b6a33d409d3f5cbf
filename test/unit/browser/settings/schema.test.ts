import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../../utils/content/features/document-page.ts';
import { keyProblem } from '../../../../utils/domain/settings/jump-keys.ts';
import { minutesOf } from '../../../../utils/browser/settings/poll-interval.ts';
import { isOn } from '../../../../utils/domain/settings/is-on.ts';
import {
  defaultSettings,
  FEATURE_NAMES,
  pagePart,
  parseSettings,
  POLL_INTERVALS,
} from '../../../../utils/domain/settings/settings.ts';
import { timingsFor } from '../../../../utils/content/preview/timings.ts';

const dutch = () => 'nl-NL';

describe('stored settings', () => {
  it('are those of a fresh install where nothing or nonsense is stored', () => {
    for (const stored of [undefined, null, 'x', 7, [], {}])
      expect(parseSettings(stored, dutch)).toEqual(defaultSettings());
    expect(defaultSettings()).toMatchObject({
      enabled: true,
      language: 'nl',
      followBrowser: false,
      previews: 'normal',
      keys: { next: 'n', previous: 'p' },
      theme: 'auto',
      linksTo: 'tweedekamer',
      rounds: 'hourly',
    });
  });

  it('fall back one by one: what is damaged spoils nothing else', () => {
    const stored = {
      enabled: false,
      previews: 150,
      theme: 'dark',
      features: { jumping: false, 'save-button': 'no', other: false },
      keys: { next: 'p', previous: 'p' },
      rounds: 'daily',
      secret: 1,
    };
    const settings = parseSettings(stored, dutch);
    expect(settings).toEqual({
      ...defaultSettings(),
      enabled: false,
      theme: 'dark',
      rounds: 'daily',
      features: { ...defaultSettings().features, jumping: false },
    });
  });

  it('are whole whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.record(
          Object.fromEntries(Object.keys(defaultSettings()).map((name) => [name, fc.anything()])),
        ),
        (any, fields) => {
          for (const stored of [any, fields]) {
            const settings = parseSettings(stored, dutch);
            expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings()));
            expect(parseSettings(settings, dutch)).toEqual(settings);
          }
        },
      ),
    );
  });

  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['nld', 'en'],
  ])('follow a browser that speaks %s in %s', (spoken, language) => {
    expect(parseSettings({ followBrowser: true, language: 'nl' }, () => spoken).language).toBe(
      language,
    );
    expect(parseSettings({ followBrowser: false, language: 'en' }, () => spoken).language).toBe(
      'en',
    );
  });

  it('build a page anew only for what the page is made of', () => {
    const settings = defaultSettings();
    expect(pagePart({ ...settings, theme: 'dark', rounds: 'off' })).toBe(pagePart(settings));
    expect(pagePart({ ...settings, language: 'en' })).not.toBe(pagePart(settings));
  });
});

describe('switches', () => {
  // These serve the others and show nothing of themselves.
  const plumbing = ['load-cards', 'publish-cited-papers', 'return-to-link'];

  it('are there for every feature of a document page', () => {
    expect(
      FEATURES.map(({ name }) => name).filter((name) => !FEATURE_NAMES.some((one) => one === name)),
    ).toEqual(plumbing);
  });
  it('leave on what has none', () => expect(isOn(defaultSettings(), 'something-new')).toBe(true));
});

describe('keys', () => {
  it.each([
    ['n', 'p', null],
    ['ë', '2', null],
    [']', '[', null],
    ['n', 'n', 'same'],
    ['', 'p', 'not-one'],
    [' ', 'p', 'not-one'],
    ['Tab', 'p', 'not-one'],
    ['\u200b', 'p', 'not-one'],
    ['/', 'p', 'taken'],
    ['n', "'", 'taken'],
  ])('%j and %j: %s', (next, previous, problem) =>
    expect(keyProblem({ next, previous })).toBe(problem),
  );
});

describe('paces', () => {
  it.each([
    ['fast', 150, 150],
    ['normal', 300, 450],
    ['slow', 800, 800],
    ['press', undefined, undefined],
  ] as const)(
    '%s opens notes after %s and citations after %s milliseconds',
    (pace, note, citation) => {
      expect([timingsFor(pace, 'note')?.open, timingsFor(pace, 'citation')?.open]).toEqual([
        note,
        citation,
      ]);
    },
  );
});

it('rounds come at least an hour apart, or not at all', () => {
  expect(POLL_INTERVALS.map(minutesOf)).toEqual([null, 60, 240, 1440]);
});

// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowApi } from '../../../components/mijn/follow/follow-view.ts';
import { FollowedPage } from '../../../components/mijn/follow/FollowedPage.tsx';
import { NewsPage } from '../../../components/mijn/follow/NewsPage.tsx';
import { PopupNews } from '../../../components/popup/PopupNews.tsx';
import { happeningsOf } from '../../../utils/domain/follow/happenings.ts';
import type { FollowEvent, Reason } from '../../../utils/domain/follow/follow-event.ts';
import type { KeptTextInfo } from '../../../utils/domain/saved/kept-text.ts';
import type { FollowView } from '../../../utils/domain/follow/follow-view.ts';
import { OWN_PAGE_TEXTS } from '../../../components/own-page-texts.ts';
import { type Language, translatorOf } from '../../../utils/i18n/translator.ts';

const PAPER = '2031D00101';
const AT = '2031-08-01T10:00:00.000Z';
const HREF = `https://www.tweedekamer.nl/kamerstukken/detail?id=${PAPER}&did=${PAPER}`;
const ACTIVITY = {
  number: '2031A00500',
  kind: 'Debat',
  title: 'Debat over de sluizen',
  date: '2031-09-12',
  start: '2031-09-12T10:00',
  end: '2031-09-12T13:00',
  status: 'Geannuleerd',
  room: 'Zaal 1',
  committee: null,
  href: 'https://www.tweedekamer.nl/debat',
} as unknown as NonNullable<FollowView['activity']>;
const follow = (key: string, own: Partial<FollowView> = {}): FollowView => ({
  key,
  title: `Over ${key}`,
  href: HREF,
  since: AT,
  checkedAt: AT,
  trouble: '',
  activity: null,
  ...own,
});
const event = (key: string, reason: Reason, own: Partial<FollowEvent> = {}): FollowEvent => ({
  key: `${key}|${reason.name}|${PAPER}|${AT}`,
  follow: key,
  at: AT,
  seenAt: '',
  reason,
  href: HREF,
  ...own,
});
const VERSION = event(PAPER, { name: 'new-version', title: 'Brief over de sluizen', version: 3 });
const text = (firstSeen: string, lastSeen = firstSeen): KeptTextInfo => ({
  key: PAPER,
  textHash: firstSeen,
  fileHash: null,
  source: 'page',
  version: null,
  firstSeen,
  lastSeen,
  characters: 9,
  certain: true,
});
const [BEFORE, AFTER] = ['2031-07-01T10:00:00.000Z', '2031-08-02T10:00:00.000Z'];

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.replaceChildren(place);
  document.title = 'mijn';
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const violations = async () =>
  (await axe.run(place, { rules: { 'color-contrast': { enabled: false } } })).violations.map(
    ({ id }) => id,
  );
const press = (name: string) =>
  [...place.querySelectorAll('button')]
    .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
    ?.click();

async function show(
  Page: typeof NewsPage,
  own: Partial<FollowApi>,
  language: Language = 'nl',
): Promise<FollowApi> {
  document.documentElement.lang = language;
  const done = () => vi.fn(() => Promise.resolve());
  const api: FollowApi = {
    follows: [],
    events: [],
    status: null,
    settings: { pace: 'hourly', notify: false },
    saved: new Set(),
    texts: () => Promise.resolve([]),
    markSeen: done(),
    follow: done(),
    unfollow: done(),
    save: done(),
    unsave: done(),
    checkNow: done(),
    changeSettings: done(),
    allowNotices: () => Promise.resolve(false),
    download: vi.fn(),
    ...own,
  };
  render(
    <Page t={translatorOf(OWN_PAGE_TEXTS[language])} {...{ language, api }} today="2031-08-03" />,
    place,
  );
  await settled();
  return api;
}

describe.each(['nl', 'en'] as const)('following (%s)', (language) => {
  const t = translatorOf(OWN_PAGE_TEXTS[language]);
  it('shows what is new by what is followed, and axe finds nothing', async () => {
    const follows = [
      follow('dossier:24801-02'),
      follow(PAPER),
      follow('TZ203109-001', { href: '' }),
    ];
    const events = [
      VERSION,
      event('dossier:24801-02', {
        name: 'new-paper',
        title: 'Nieuws',
        kind: 'Motie',
        date: '2031-08-01',
      }),
      event('TZ203109-001', { name: 'toezegging-late', due: '2031-07-01' }, { href: '' }),
    ];
    await show(NewsPage, { follows, events }, language);
    expect(
      [...place.querySelectorAll('.news-group h2')].map(({ textContent }) => textContent),
    ).toEqual(
      [PAPER, 'dossier:24801-02', 'TZ203109-001'].map(
        (key) => expect.stringContaining(`Over ${key}`) as unknown,
      ),
    );
    expect(place.textContent).toContain(t('newVersion', 'Brief over de sluizen', 3));
    expect(await violations()).toEqual([]);
  });

  it('says what to do where nothing is new and where nothing is followed', async () => {
    await show(NewsPage, { follows: [follow(PAPER)] }, language);
    expect(place.textContent).toContain(t('newsNoneHow'));
    await show(NewsPage, {}, language);
    expect(place.textContent).toContain(t('followedNoneHow'));
    expect(await violations()).toEqual([]);
  });

  it('shows what is followed with its trouble, a round under way and the calendar, and axe finds nothing', async () => {
    const follows = [
      follow('2031A00500', { activity: ACTIVITY }),
      follow('dossier:36900', { trouble: 'offline', checkedAt: '' }),
      follow('zoek:tag:zorg', { href: '' }),
    ];
    await show(
      FollowedPage,
      {
        follows,
        saved: new Set(['dossier:36900']),
        status: { startedAt: AT, finishedAt: '', done: 1, all: 3, trouble: '' },
      },
      language,
    );
    expect(place.textContent).toContain(t('followedCount', 3));
    expect(place.querySelector('.followed .trouble')?.textContent).toBe(t('unreachable'));
    expect(place.querySelector('.calendar .trouble')?.textContent).toBe(t('offState'));
    expect(place.querySelectorAll('.followed [aria-pressed="true"]')).toHaveLength(1);
    expect(place.querySelector('progress')?.value).toBe(1);
    expect(await violations()).toEqual([]);
    await show(
      FollowedPage,
      { status: { startedAt: AT, finishedAt: AT, done: 0, all: 3, trouble: 'offline' } },
      language,
    );
    expect(place.querySelector('.round-bar .trouble')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('tells in the popup how much is new and the newest of it, and axe finds nothing', async () => {
    document.documentElement.lang = language;
    const others = ['1', '2', '3'].map((n) =>
      event(
        `dossier:3690${n}`,
        { name: 'match', title: `Stuk ${n}` },
        { key: `dossier:3690${n}|match|2031D0000${n}|`, href: n === '2' ? '' : HREF },
      ),
    );
    // The dossier tells of the version too: it is one message.
    const unseen = happeningsOf([
      VERSION,
      {
        ...VERSION,
        key: VERSION.key.replace(PAPER, 'dossier:24801-02'),
        follow: 'dossier:24801-02',
      },
      ...others,
    ]);
    const see = vi.fn();
    render(<PopupNews {...{ t, language, unseen, see }} />, place);
    expect(place.querySelector('h2 a')?.textContent).toBe(t('unseenCount', 4));
    expect(place.querySelector('h2 a')?.getAttribute('href')).toBe('/mijn.html#nieuw');
    expect([...place.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
      HREF,
      HREF,
      '/mijn.html#nieuw',
    ]);
    expect(await violations()).toEqual([]);
    const [first, , withoutPlace] = place.querySelectorAll<HTMLElement>('li a');
    [first, withoutPlace].forEach((link) => link?.click());
    expect(see.mock.calls).toEqual([[VERSION.key]]);
    render(<PopupNews {...{ t, language, see }} unseen={[]} />, place);
    expect(place.textContent).toBe('');
  });
});

describe('a new version', () => {
  const t = translatorOf(OWN_PAGE_TEXTS['nl']);
  const showVersion = (texts: KeptTextInfo[], isSaved = true) =>
    show(NewsPage, {
      follows: [follow(PAPER)],
      events: [VERSION],
      saved: new Set(isSaved ? [PAPER] : []),
      texts: () => Promise.resolve(texts),
    });

  it('leads to the difference of its texts in words', async () => {
    await showVersion([text(BEFORE), text(AFTER)]);
    await vi.waitFor(() => expect(place.querySelector('.version-news a')).not.toBeNull());
    expect(place.querySelector('.version-news a')?.getAttribute('href')).toBe(
      `/mijn.html?q=${PAPER}&verschil=${PAPER}`,
    );
    expect(place.querySelector('.version-news')?.textContent).toBe(t('showChange'));
  });

  it('says in words what is not kept yet, and offers to save', async () => {
    await showVersion([text(BEFORE)]);
    await vi.waitFor(() =>
      expect(place.querySelector('.version-news')?.textContent).toBe(t('changeOpenFirst')),
    );
    await showVersion([text('2031-06-01T10:00:00.000Z'), text(BEFORE)]);
    await vi.waitFor(() =>
      expect(place.querySelector('.version-news')?.textContent).toBe(
        t('showChange') + t('changeOlder'),
      ),
    );
    const api = await showVersion([], false);
    await vi.waitFor(() =>
      expect(place.querySelector('.version-news')?.textContent).toContain(t('changeNotSaved')),
    );
    press(t('saveWhat', 'Brief over de sluizen'));
    await settled();
    expect(api.save).toHaveBeenCalledWith({
      key: PAPER,
      title: 'Brief over de sluizen',
      href: HREF,
    });
    expect(place.querySelector('.undo')?.textContent).toContain(
      t('savedWhat', 'Brief over de sluizen'),
    );
    vi.mocked(api.save).mockRejectedValueOnce(new Error('timeout'));
    press(t('saveWhat', 'Brief over de sluizen'));
    await settled();
    expect(place.querySelector('[role="alert"]')?.textContent).toBeTruthy();
  });
});

describe('what happened', () => {
  const t = translatorOf(OWN_PAGE_TEXTS['nl']);
  it('is marked as seen one by one, all at once, or by being opened, and that is undone', async () => {
    const api = await show(NewsPage, {
      follows: [follow('dossier:36900')],
      events: ['1', '2'].map((n) =>
        event('dossier:36900', { name: 'match', title: `Stuk ${n}` }, { key: n }),
      ),
    });
    press(t('seenWhat', t('match', 'Stuk 1')));
    await settled();
    expect(api.markSeen).toHaveBeenLastCalledWith(['1'], true);
    press(translatorOf(OWN_PAGE_TEXTS['nl'])('undo'));
    await settled();
    expect(api.markSeen).toHaveBeenLastCalledWith(['1'], false);
    place.querySelector<HTMLElement>('.news-group li a')?.click();
    expect(api.markSeen).toHaveBeenLastCalledWith(['1'], true);
    press(t('allSeenOf', 'Over dossier:36900'));
    expect(api.markSeen).toHaveBeenLastCalledWith(['1', '2'], true);
  });

  it('may not be told by the system without permission', async () => {
    const api = await show(FollowedPage, {});
    [...place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].at(0)?.click();
    await settled();
    expect(place.querySelector('[role="alert"]')?.textContent).toBe(t('notifyRefused'));
    expect(api.changeSettings).not.toHaveBeenCalled();
  });
});

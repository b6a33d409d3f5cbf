// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ContextPanel } from '../../../components/context/ContextPanel.tsx';
import type { ContextAnswer, PaperContext } from '../../../utils/domain/context/paper-context.ts';
import { drawContextLine } from '../../../utils/content/features/context-panel/context-line-element.ts';
import { decisionOf, promiseOf, zakenOf } from '../../unit/domain/context/records.ts';
import type { ContextPanelView } from '../../../components/context/views.ts';

const nothing = { state: 'known' as const, value: [] };
const CONTEXT: PaperContext = {
  source: 'tk-v5',
  checkedAt: '2031-07-01T10:00:00Z',
  missing: [],
  inferred: [],
  paper: {
    number: '2031D00001',
    kind: 'Motie',
    title: 'Motie',
    date: '2031-06-01',
    href: 'https://www.tweedekamer.nl/',
    publicationId: 'kst-24801-02-7',
    registered: null,
    received: null,
    versions: [],
  },
  people: nothing,
  dossiers: nothing,
  zaken: nothing,
  appendices: nothing,
  appendixOf: nothing,
  activities: nothing,
  toezeggingen: nothing,
};
const view: ContextPanelView = {
  language: 'nl',
  answer: { state: 'known', context: CONTEXT },
  badges: [],
  officialText: 'https://zoek.officielebekendmakingen.nl/kst-24801-02-7.html',
  publisherOut: false,
  today: '2031-07-01',
  copy: () => Promise.resolve(),
  follow: {
    isFollowed: () => false,
    isSaved: () => false,
    toggleFollow: () => Promise.resolve(),
    toggleSaved: () => Promise.resolve(),
  },
  download: vi.fn(),
  retry: vi.fn(),
  close: vi.fn(),
};

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.replaceChildren(place);
  document.documentElement.lang = 'nl';
  document.title = 'paneel';
});

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(place, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id }) => id);
}

const draw = (more: Partial<ContextPanelView>) =>
  render(<ContextPanel {...view} {...more} />, place);
const drawContext = (more: Partial<PaperContext>) =>
  draw({ answer: { state: 'known', context: { ...CONTEXT, ...more } } });

describe('the panel', () => {
  it('says of every part that its source has nothing', async () => {
    draw({});
    expect(place.textContent?.match(/De bron heeft hier niets\./g)).toHaveLength(7);
    expect(await violations()).toEqual([]);
  });

  it('tells apart what could not be reached and what this version does not give', () => {
    drawContext({
      toezeggingen: { state: 'unreachable', reason: 'timeout' },
      people: { state: 'absent' },
      missing: ['Zaak.Termijn'],
      inferred: ['Besluit.BesluitTekst (Tekst)'],
    });
    for (const words of [
      'Dit onderdeel is nu niet bereikbaar.',
      'Deze versie van de bron geeft dit niet.',
      'weggelaten: Zaak.Termijn.',
      'BesluitTekst (Tekst)',
    ]) {
      expect(place.textContent).toContain(words);
    }
  });

  it('says in one sentence that the publisher is out of reach, and no word of it else', () => {
    draw({});
    expect(place.textContent).not.toContain('officiële bekendmakingen');
    draw({ publisherOut: true });
    expect(place.textContent).toContain('De officiële bekendmakingen zijn nu niet bereikbaar');
  });

  it.each<[string, ContextAnswer | null]>([
    ['Wordt opgezocht', null],
    ['kennen dit stuk niet', { state: 'none' }],
    ['zijn nu niet bereikbaar', { state: 'unreachable', reason: 'offline', retryAt: null }],
  ])('says "%s"', async (words, answer) => {
    draw({ answer });
    expect(place.textContent).toContain(words);
    expect(await violations()).toEqual([]);
  });

  it('asks again when told to', () => {
    draw({ answer: { state: 'unreachable', reason: 'offline', retryAt: null } });
    [...place.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Probeer opnieuw')
      ?.click();
    expect(view.retry).toHaveBeenCalledOnce();
  });

  it('says so when copying failed', async () => {
    draw({ copy: () => Promise.reject(new Error('no')) });
    place.querySelector<HTMLElement>('[aria-label="Kopieer 2031D00001"]')?.click();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(place.querySelector('[role="status"]')?.textContent).toBe('Kopiëren is niet gelukt');
  });

  it('offers a calendar only for what is still to come', () => {
    const activity = {
      number: '2031A00001',
      kind: 'Debat',
      title: 'Bruggen',
      start: null,
      end: null,
      room: null,
      committee: null,
      movedTo: null,
      movedFrom: null,
      href: 'https://www.tweedekamer.nl/',
    };
    const on = (date: string, status: string) => ({
      ...activity,
      number: `2031A0000${date.slice(-1)}`,
      date,
      status,
    });
    drawContext({
      activities: {
        state: 'known',
        value: [
          on('2031-06-01', 'Uitgevoerd'),
          on('2031-07-02', 'Gepland'),
          on('2031-07-03', 'Geannuleerd'),
        ],
      },
    });
    expect(place.querySelectorAll('[aria-label^="Zet in agenda"]')).toHaveLength(1);
    expect(place.textContent).toContain('gaat niet door');
  });

  it('follows and saves a person and their party, each button with the name it is about', async () => {
    const toggleSaved = vi.fn(() => Promise.resolve());
    const person = {
      name: 'A. van Dalen',
      party: 'Noordpartij',
      role: null,
      relation: 'indiener',
      href: null,
      ids: { person: 'p1', committee: null, party: 'f1' },
    };
    const context = { ...CONTEXT, people: { state: 'known' as const, value: [person] } };
    draw({ answer: { state: 'known', context }, follow: { ...view.follow, toggleSaved } });
    const buttons = [...place.querySelectorAll('li .follow button')].map(
      ({ textContent }) => textContent,
    );
    expect(buttons).toEqual([
      'Volg: A. van Dalen',
      'Bewaar in mijn: A. van Dalen',
      'Volg: Noordpartij',
      'Bewaar in mijn: Noordpartij',
    ]);
    place.querySelector<HTMLButtonElement>('[aria-label="Bewaar in mijn: A. van Dalen"]')?.click();
    expect(toggleSaved).toHaveBeenCalledExactlyOnceWith({
      key: 'persoon:p1',
      title: 'A. van Dalen',
      href: CONTEXT.paper.href,
    });
    expect(await violations()).toEqual([]);
  });

  it('shows markup from the source as the words it is', () => {
    drawContext({
      people: {
        state: 'known',
        value: [{ name: '<img src=x>', party: null, role: null, relation: '', href: null }],
      },
    });
    expect(place.querySelector('img')).toBeNull();
  });
});

describe('what the panel says of a vote', () => {
  const votes = {
    rollCall: false,
    for: { seats: 78, parties: [{ name: 'A', seats: 78 }], members: [], mistakes: [] },
    against: { seats: 72, parties: [{ name: 'B', seats: 72 }], members: [], mistakes: [] },
    absent: { seats: 0, parties: [], members: [], mistakes: [] },
  };
  const drawVote = (complete: boolean) =>
    drawContext({
      zaken: zakenOf({
        decisions: [decisionOf('Stemmen - aangenomen', { votes: { ...votes, complete } })],
      }),
    });

  it('is seats and parties when the records are whole', () => {
    drawVote(true);
    expect(place.textContent).toContain('Voor 78 A 78');
    expect(place.querySelector('.seats')).not.toBeNull();
  });
  it('is neither bar nor figures when they are not', () => {
    drawVote(false);
    expect(place.querySelector('.votes')?.textContent).toMatch(/^Zonder cijfers: [^\d]*$/);
    expect(place.querySelector('.seats')).toBeNull();
  });
});

describe('what the panel says of promises', () => {
  it('keeps those of a debate apart from those of the paper', () => {
    drawContext({
      toezeggingen: {
        state: 'known',
        value: [
          promiseOf({ text: 'van het debat' }),
          promiseOf({ number: 'TZ203101-002', text: 'van de brief', keptHere: true }),
        ],
      },
    });
    expect(place.textContent).toMatch(
      /van de brief Openstaand · deze brief gaat erover.*Gedaan in een debat.*van het debat Openstaand/s,
    );
  });
});

describe('what the panel says of an activity', () => {
  const ACTIVITY = {
    number: '2031A00001',
    kind: 'Commissiedebat',
    title: 'Sluizen',
    date: null,
    start: null,
    end: null,
    room: null,
    status: 'Gepland',
    committee: null,
    movedTo: null,
    movedFrom: null,
    href: 'https://www.tweedekamer.nl/',
  };
  it.each([
    [{ week: '2031-11-03' }, 'week 45, dag nog niet bekend'],
    [{}, 'nog geen datum'],
    [{ status: 'Vervallen' }, 'vervallen'],
    [{ status: 'Verplaatst', movedTo: '2031-03-19', successor: '2031A00002' }, '2031A00002'],
  ])('%o: %s', (fields, words) => {
    drawContext({ activities: { state: 'known', value: [{ ...ACTIVITY, ...fields }] } });
    expect(place.textContent).toContain(words);
    expect(place.textContent).not.toContain('Zet in agenda');
  });
});

describe('the line', () => {
  it('has a button that says whether the panel is open, and each badge in words', async () => {
    const toggle = vi.fn();
    const badges = [
      { tone: 'good' as const, text: 'aangenomen 78–72' },
      { tone: 'plain' as const, text: 'op de agenda' },
    ];
    drawContextLine(place, { words: 'Over dit stuk', badges: [], open: true, toggle });
    drawContextLine(place, { words: 'Over dit stuk', badges, open: false, toggle });
    expect(place.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
    expect([...place.querySelectorAll('.badge')].map(({ textContent }) => textContent)).toEqual([
      'aangenomen 78–72',
      'op de agenda',
    ]);
    place.querySelector('button')?.click();
    expect(toggle).toHaveBeenCalledOnce();
    expect(await violations()).toEqual([]);
  });
});

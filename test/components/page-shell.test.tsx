// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { mountPage, usePage, useQuery, type PagePorts } from '../../components/page-shell.tsx';
import { defaultSettings, type Settings } from '../../utils/domain/settings/settings.ts';

const text = () => document.getElementById('app')?.textContent;
const shows = (words: string) => vi.waitFor(() => expect(text()).toBe(words));

/** The browser as the shell knows it, with the listeners it was given. */
function createPorts(settings: Partial<Settings> = {}) {
  let now: Settings = { ...defaultSettings(), language: 'nl', ...settings };
  const settingsListeners: ((settings: Settings) => void)[] = [];
  const pushListeners = new Set<() => void>();
  const ports: PagePorts = {
    readSettings: () => Promise.resolve(now),
    watchSettings: (listener) => void settingsListeners.push(listener),
    changeSettings: vi.fn(() => Promise.resolve()),
    onPush: (listener, signal) => {
      pushListeners.add(listener);
      signal.addEventListener('abort', () => pushListeners.delete(listener));
    },
  };
  return {
    ports,
    pushListeners,
    push: () => pushListeners.forEach((listener) => listener()),
    change: (change: Partial<Settings>) => {
      now = { ...now, ...change };
      settingsListeners.forEach((listener) => listener(now));
    },
  };
}

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('data-theme');
  const app = document.createElement('main');
  app.id = 'app';
  document.body.replaceChildren(app);
});

const Words = () => <p>{usePage().t('mijn')}</p>;

it('draws in the language and theme of the settings, and again when they change', async () => {
  const { ports, change } = createPorts({ theme: 'dark' });
  await mountPage(Words, { title: (t) => t('jumpTo'), ports });
  const { documentElement: root } = document;
  expect([root.lang, root.dataset['theme'], document.title, text()]).toEqual([
    'nl',
    'dark',
    'Ga naar',
    'Mijn kamerstukken',
  ]);
  change({ theme: 'auto', language: 'en' });
  expect([root.lang, root.dataset['theme'], document.title, text()]).toEqual([
    'en',
    undefined,
    'Go to',
    'My papers',
  ]);
});

it('keeps a change of settings that came while they were first read', async () => {
  const { ports, change } = createPorts();
  const old = ports.readSettings();
  const drawn = mountPage(Words, {
    title: (t) => t('mijn'),
    ports: { ...ports, readSettings: () => old },
  });
  change({ language: 'en' });
  await drawn;
  expect(text()).toBe('My papers');
});

it('asks again after a push, and says that an answer failed', async () => {
  const ask = vi.fn<() => Promise<string>>();
  ask.mockResolvedValueOnce('one').mockResolvedValueOnce('two').mockRejectedValueOnce(new Error());
  const Asks = () => {
    const { answer } = useQuery(ask);
    return <p>{answer.state === 'ready' ? answer.value : answer.state}</p>;
  };
  const { ports, push, pushListeners } = createPorts();
  await mountPage(Asks, { title: (t) => t('mijn'), ports });
  expect(text()).toBe('loading');
  await shows('one');
  push();
  await shows('two');
  push();
  await shows('failed');
  expect(pushListeners.size).toBe(1);
});

it('lets go of an answer that a later question overtook', async () => {
  const answers: ((text: string) => void)[] = [];
  const ask = () => new Promise<string>((resolve) => answers.push(resolve));
  const Asks = () => {
    const { answer } = useQuery(ask);
    return <p>{answer.state === 'ready' ? answer.value : answer.state}</p>;
  };
  const { ports, push } = createPorts();
  await mountPage(Asks, { title: (t) => t('mijn'), ports });
  await vi.waitFor(() => expect(answers.length).toBe(1));
  push();
  answers[1]?.('new');
  await shows('new');
  answers[0]?.('old');
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(text()).toBe('new');
});

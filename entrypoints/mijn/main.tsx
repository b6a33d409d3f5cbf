import { render } from 'preact';
import { MijnPage, type MijnPageView } from '../../components/mijn/MijnPage.tsx';
import { addressOf, viewOf, type MijnView } from '../../utils/find/view-address.ts';
import { translateMijn } from '../../utils/i18n/mijn/translate-mijn.ts';
import { onPush, send } from '../../utils/messages/client.ts';
import { dressPage } from '../../utils/own-page.ts';
import { readSettings, watchSettings } from '../../utils/settings.ts';
import { createExchange } from './exchange.ts';

/** The last view, for a page that is opened without one in its address. */
const REMEMBERED = 'mijn-view';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;
let settings = await readSettings();
let shown: Pick<MijnPageView, 'list' | 'bin' | 'health'> = { list: null, bin: [], health: null };
let view: MijnView = viewOf(location.search || (localStorage.getItem(REMEMBERED) ?? ''));

function draw(): void {
  const t = translateMijn(settings.language);
  dressPage(document, settings);
  document.title = t('mijn');
  render(
    <MijnPage
      {...{ t, view, setView, ...shown }}
      language={settings.language}
      today={new Date().toISOString().slice(0, 10)}
      changes={{ edit: (keys, change) => send('edit', { keys, change }), putBack: async (marks) => void (await send('putBack', { marks })) }}
      exchange={createExchange(() => ({ list: shown.list ?? [], bin: shown.bin }), draw)}
      dismissRescue={() => void send('dismissRescue', {}).then(showHealth)}
    />,
    app,
  );
}

function setView(next: MijnView): void {
  view = next;
  const address = addressOf(next);
  history.replaceState(null, '', address || location.pathname);
  localStorage.setItem(REMEMBERED, address);
  draw();
}

/** Where the list cannot be read, its last copy is shown and what is the matter said. */
async function refresh(): Promise<void> {
  try {
    const [list, bin] = await Promise.all([send('list', {}), send('bin', {})]);
    shown = { ...shown, list, bin, health: shown.health?.trouble ? null : shown.health };
    draw();
  } catch {
    await showHealth();
  }
}

async function showHealth(): Promise<void> {
  const health = await send('health', {}).catch(() => ({ trouble: 'unreadable' as const, damaged: 0, rescued: null, mirror: null }));
  shown = { ...shown, health, ...(health.trouble && { list: health.mirror?.papers ?? [], bin: [] }) };
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
}, closing.signal);
onPush(() => void refresh(), closing.signal);
draw();
await refresh();
await showHealth();

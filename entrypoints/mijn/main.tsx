import { render } from 'preact';
import { MijnPage, type MijnPageView } from '../../components/mijn/MijnPage.tsx';
import { addressOf, viewOf, type MijnView } from '../../utils/find/view-address.ts';
import { translateMijn } from '../../utils/i18n/mijn/translate-mijn.ts';
import { onPush, send } from '../../utils/messages/client.ts';
import { dressPage } from '../../utils/own-page.ts';
import { readSettings, watchSettings } from '../../utils/settings.ts';
import type { WholeQuote } from '../../utils/mijn/quotes/quote.ts';
import { createKeepingView } from './keeping-view.ts';
import { createExchange } from './exchange.ts';

/** The last view, for a page that is opened without one in its address. */
const REMEMBERED = 'mijn-view';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;
let settings = await readSettings();
let shown: Pick<MijnPageView, 'list' | 'bin' | 'health'> & { quotes: WholeQuote[] } = { list: null, bin: [], health: null, quotes: [] };
/** The page may be opened for what changed in a paper (`mijn/texts/version-change.ts`). */
const differenceOf = new URLSearchParams(location.search).get('verschil');
let keeping = createKeepingView();
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
      changes={{ edit: (keys, change) => send('edit', { keys, change }), putBack: async (marks, quotes = []) => void (await send('putBack', { marks, quotes })), editQuotes: (marks) => send('editQuotes', { marks }) }}
      exchange={createExchange(() => ({ list: shown.list ?? [], bin: shown.bin, quotes: shown.quotes }), draw)}
      keeping={keeping}
      differenceOf={differenceOf}
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
    const [list, bin, quotes] = await Promise.all([send('list', {}), send('bin', {}), send('quotes', {})]);
    keeping = { ...keeping, quotes: quotes.filter(({ removedAt }) => removedAt === '') };
    shown = { ...shown, list, bin, quotes, health: shown.health?.trouble ? null : shown.health };
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

import { render } from 'preact';
import { MijnPopup, type PopupView } from '../../components/popup/MijnPopup.tsx';
import { matching } from '../../utils/find/match.ts';
import { parseQuery } from '../../utils/find/query.ts';
import { addressOf } from '../../utils/find/view-address.ts';
import { translateMijn } from '../../utils/i18n/mijn/translate-mijn.ts';
import { onPush, send } from '../../utils/messages/client.ts';
import { dressPage } from '../../utils/own-page.ts';
import { changeSettings, readSettings, watchSettings } from '../../utils/settings.ts';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;
let settings = await readSettings();
let list: PopupView['list'] = { state: 'loading' };

function draw(): void {
  dressPage(document, settings);
  const view: PopupView = {
    t: translateMijn(settings.language),
    language: settings.language,
    list,
    enabled: settings.enabled,
    filter: (papers, query) => matching(papers, parseQuery(query, new Date().toISOString().slice(0, 10))),
    wholeList: (query) => `/mijn.html${addressOf({ query, order: 'saved', shelf: 'list' })}`,
    remove: async (key) => void (await send('unsave', { key })),
    restore: async (key) => void (await send('restore', { key })),
    setEnabled: (enabled) => void changeSettings({ enabled }),
    switchLanguage: () => void changeSettings({ followBrowser: false, language: settings.language === 'nl' ? 'en' : 'nl' }),
  };
  render(<MijnPopup {...view} />, app);
}

async function refresh(): Promise<void> {
  try {
    list = { state: 'ready', papers: await send('list', {}) };
  } catch {
    list = { state: 'failed' };
  }
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
}, closing.signal);
onPush(() => void refresh(), closing.signal);
draw();
await refresh();

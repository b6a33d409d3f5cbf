import { render } from 'preact';
import { MijnPopup, type PopupView } from '../../components/popup/MijnPopup.tsx';
import { matching } from '../../utils/search/match.ts';
import { parseQuery } from '../../utils/search/query.ts';
import { addressOf } from '../../utils/search/view-address.ts';
import { browser } from '../../utils/browser/browser.ts';
import { onPush, send } from '../../utils/messaging/client.ts';
import { dressPage } from '../../utils/browser/own-page.ts';
import { onPageRead } from '../../utils/messaging/page-questions.ts';
import type { FollowEvent } from '../../utils/domain/follow/follow-event.ts';
import {
  changeSettings,
  readSettings,
  watchSettings,
} from '../../utils/browser/settings/settings.ts';
import { createJumper } from './jumper.ts';
import { lookAtPage, type PageInTab } from './page-in-tab.ts';
import { OWN_PAGE_TEXTS } from '../../components/own-page-texts.ts';
import { translatorOf } from '../../utils/i18n/translator.ts';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;
let settings = await readSettings();
let list: PopupView['list'] = { state: 'loading' };
let page: PageInTab | null = null;
let unseen: FollowEvent[] = [];
const jumper = createJumper();

function draw(): void {
  dressPage(document, settings);
  const view: PopupView = {
    t: translatorOf(OWN_PAGE_TEXTS[settings.language]),
    language: settings.language,
    list,
    enabled: settings.enabled,
    page,
    news: {
      t: translatorOf(OWN_PAGE_TEXTS[settings.language]),
      language: settings.language,
      unseen,
      see: (key) => void send('markEventsSeen', { keys: [key], seen: true }).catch(() => undefined),
    },
    jumper,
    openAll: (hrefs) => hrefs.forEach((url) => void browser.tabs.create({ url, active: false })),
    filter: (papers, query) =>
      matching(papers, parseQuery(query, new Date().toISOString().slice(0, 10))),
    wholeList: (query) => `/mijn.html${addressOf({ query, order: 'saved', shelf: 'list' })}`,
    remove: async (key) => void (await send('unsave', { key })),
    restore: async (key) => void (await send('restore', { key })),
    setEnabled: (enabled) => void changeSettings({ enabled }),
    switchLanguage: () =>
      void changeSettings({
        followBrowser: false,
        language: settings.language === 'nl' ? 'en' : 'nl',
      }),
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

/** Where what happened cannot be read, the list below says what is the matter. */
async function lookForNews(): Promise<void> {
  unseen = (await send('events', {}).catch(() => [])).filter(({ seenAt }) => seenAt === '');
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
}, closing.signal);
async function lookAgain(): Promise<void> {
  page = await lookAtPage();
  draw();
}

onPush(() => void Promise.all([refresh(), lookForNews(), lookAgain()]), closing.signal);
onPageRead(() => void lookAgain(), closing.signal);
draw();
await Promise.all([refresh(), lookForNews(), lookAgain()]);

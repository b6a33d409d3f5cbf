import { render } from 'preact';
import { MijnPage, type MijnPageView } from '../../components/mijn/MijnPage.tsx';
import { FollowedPage } from '../../components/mijn/follow/FollowedPage.tsx';
import { MijnTabs, tabOf, type MijnTab } from '../../components/mijn/follow/MijnTabs.tsx';
import { NewsPage } from '../../components/mijn/follow/NewsPage.tsx';
import { addressOf, viewOf, type MijnView } from '../../utils/search/view-address.ts';
import { onPush, send } from '../../utils/messaging/client.ts';
import { dressPage } from '../../utils/browser/own-page.ts';
import { readSettings, watchSettings } from '../../utils/browser/settings/settings.ts';
import type { WholeQuote } from '../../utils/domain/saved/quote.ts';
import { followDesk, NOTHING_YET, readFollowState, watchFollowState } from './follow-api.ts';
import { createKeepingView } from './keeping-view.ts';
import { createExchange, forFile } from './exchange.ts';
import { OWN_PAGE_TEXTS, type Translator } from '../../components/own-page-texts.ts';
import { translatorOf } from '../../utils/i18n/translator.ts';

/** The last view, for a page that is opened without one in its address. */
const REMEMBERED = 'mijn-view';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;
let settings = await readSettings();
let shown: Pick<MijnPageView, 'list' | 'bin' | 'health'> & { quotes: WholeQuote[] } = {
  list: null,
  bin: [],
  health: null,
  quotes: [],
};
/** The page may be opened for what changed in a paper (`mijn/texts/version-change.ts`); shown once, it does not come back with the list. */
let differenceOf = new URLSearchParams(location.search).get('verschil');
let keeping = createKeepingView();
let following = NOTHING_YET;
let view: MijnView = viewOf(location.search || (localStorage.getItem(REMEMBERED) ?? ''));
/** Or for one paper. */
const at = new URLSearchParams(location.search).get('stuk') ?? differenceOf;
// Read once: looked at again, the page shows the paper and not its difference.
if (at) history.replaceState(null, '', addressOf(view));

function draw(): void {
  const t = translatorOf(OWN_PAGE_TEXTS[settings.language]);
  const tab = tabOf(location.hash);
  dressPage(document, settings);
  document.title = t('mijn');
  render(tab === 'papers' ? papersPage(t) : followPage(t, tab), app);
}

function tabs(tab: MijnTab) {
  const followed = new Set(following.follows?.map(({ key }) => key));
  const unseen = following.events.filter(
    ({ seenAt, follow }) => seenAt === '' && followed.has(follow),
  ).length;
  return (
    <MijnTabs t={translatorOf(OWN_PAGE_TEXTS[settings.language])} current={tab} unseen={unseen} />
  );
}

function followPage(t: Translator, tab: MijnTab) {
  const Page = tab === 'news' ? NewsPage : FollowedPage;
  // What is new is told apart by whether its paper is saved.
  const known = shown.list ? following : { ...following, follows: null };
  const desk = followDesk(known, new Set(shown.list?.map(({ key }) => key)));
  return (
    <div class="mijn">
      <header>
        <h1>{t('mijn')}</h1>
        {tabs(tab)}
      </header>
      <Page
        key={tab}
        t={translatorOf(OWN_PAGE_TEXTS[settings.language])}
        language={settings.language}
        today={new Date().toISOString().slice(0, 10)}
        desk={desk}
      />
    </div>
  );
}

function papersPage(t: Translator) {
  const desk = followDesk(following, new Set());
  const isFollowed = (key: string) =>
    following.follows?.some((follow) => follow.key === key) ?? false;
  return (
    <MijnPage
      {...{ t, view, setView, ...shown }}
      language={settings.language}
      today={new Date().toISOString().slice(0, 10)}
      changes={{
        edit: (keys, change) => send('updatePapers', { keys, change, act: crypto.randomUUID() }),
        putBack: async ({ marks, quotes, follows = [] }) => {
          await send('undo', { marks, quotes });
          await Promise.all(follows.map((key) => send('unfollow', { key })));
        },
        editQuotes: (marks) => send('editQuotes', { marks, act: crypto.randomUUID() }),
      }}
      exchange={createExchange(
        () => ({
          list: shown.list ?? [],
          bin: shown.bin,
          quotes: shown.quotes,
          follows: (following.follows ?? []).map(forFile),
        }),
        draw,
      )}
      keeping={keeping}
      differenceOf={differenceOf}
      at={at}
      dismissRescue={() => void send('dismissRescue', {}).then(showHealth)}
      tabs={tabs('papers')}
      follow={{
        t: translatorOf(OWN_PAGE_TEXTS[settings.language]),
        isFollowed,
        toggle: (subject) =>
          isFollowed(subject.key) ? desk.unfollow(subject.key) : desk.follow(subject),
      }}
    />
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
    const [list, bin, quotes] = await Promise.all([
      send('list', {}),
      send('bin', {}),
      send('quotes', {}),
    ]);
    keeping = { ...keeping, quotes: quotes.filter(({ removedAt }) => removedAt === '') };
    shown = { ...shown, list, bin, quotes, health: shown.health?.trouble ? null : shown.health };
    draw();
  } catch {
    await showHealth();
  }
}

/** Where following cannot be read, the list of papers says what is the matter. */
async function refreshFollowing(): Promise<void> {
  following = await readFollowState().catch(() => ({
    ...following,
    follows: following.follows ?? [],
  }));
  draw();
}

async function showHealth(): Promise<void> {
  const health = await send('health', {}).catch(() => ({
    trouble: 'unreadable' as const,
    damaged: 0,
    rescued: null,
    mirror: null,
  }));
  shown = {
    ...shown,
    health,
    ...(health.trouble && { list: health.mirror?.papers ?? [], bin: [] }),
  };
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
}, closing.signal);
onPush(() => void Promise.all([refresh(), refreshFollowing()]), closing.signal);
watchFollowState((change) => {
  following = { ...following, ...change };
  draw();
}, closing.signal);
window.addEventListener('hashchange', () => {
  differenceOf = null;
  draw();
});
draw();
await Promise.all([refresh(), refreshFollowing()]);
await showHealth();

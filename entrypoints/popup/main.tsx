import { MijnPopup, type SavedList } from '../../components/popup/MijnPopup.tsx';
import { mountPage, usePage, useQuery, type QueryState } from '../../components/page-shell.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { dayInTheHague } from '../../utils/domain/dates.ts';
import type { SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import { matching } from '../../utils/search/match.ts';
import { parseQuery } from '../../utils/search/query.ts';
import { viewAddress } from '../../utils/search/view-address.ts';
import { send } from '../../utils/messaging/client.ts';
import { PAGE_PORTS as ports } from '../../utils/messaging/page-ports.ts';
import { onPageRead } from '../../utils/messaging/pushes.ts';
import { createJumper } from './jumper.ts';
import { lookAtPage } from './page-in-tab.ts';

const jumper = createJumper();

function Popup() {
  const { t, settings, changeSettings } = usePage();
  const { language, enabled } = settings;
  const list = useQuery(() => send('list', {})).answer;
  const events = useQuery(() => send('events', {})).answer;
  const page = useQuery(lookAtPage, onPageRead).answer;
  // Where what happened cannot be read, the list says what is the matter.
  const unseen = events.state === 'ready' ? events.value.filter(({ seenAt }) => !seenAt) : [];
  const see = (key: string) =>
    void send('markEventsSeen', { keys: [key], seen: true }).catch(() => undefined);
  return (
    <MijnPopup
      {...{ t, language, enabled, jumper }}
      list={savedList(list)}
      page={page.state === 'ready' ? page.value : null}
      news={{ t, language, unseen, see }}
      openAll={(hrefs) => hrefs.forEach((url) => void browser.tabs.create({ url, active: false }))}
      filter={(papers, query) => matching(papers, parseQuery(query, dayInTheHague(Date.now())))}
      wholeList={(query) => `/mijn.html${viewAddress({ query, order: 'saved', shelf: 'list' })}`}
      remove={async (key) => void (await send('unsave', { key }))}
      restore={async (key) => void (await send('restore', { key }))}
      setEnabled={(on) => void changeSettings({ enabled: on })}
      switchLanguage={() =>
        void changeSettings({ followBrowser: false, language: language === 'nl' ? 'en' : 'nl' })
      }
    />
  );
}

const savedList = (answer: QueryState<SavedPaper[]>): SavedList =>
  answer.state === 'ready' ? { state: 'ready', papers: answer.value } : answer;

await mountPage(Popup, { title: (t) => t('mijn'), ports });

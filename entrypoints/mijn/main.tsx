import { useMemo, useState } from 'preact/hooks';
import { MijnPage } from '../../components/mijn/MijnPage.tsx';
import { FollowedPage } from '../../components/mijn/follow/FollowedPage.tsx';
import { MijnTabs } from '../../components/mijn/follow/MijnTabs.tsx';
import { NewsPage } from '../../components/mijn/follow/NewsPage.tsx';
import { mountPage, usePage } from '../../components/page-shell.tsx';
import { dayInTheHague } from '../../utils/domain/dates.ts';
import { send } from '../../utils/messaging/client.ts';
import { PAGE_PORTS as ports } from '../../utils/messaging/page-ports.ts';
import { createExchange, forFile } from './exchange.ts';
import { createFollowApi } from './follow-api.ts';
import { createPaperArchive } from './paper-archive.ts';
import { savedPapersApi } from './saved-papers-api.ts';
import { useAddress } from './use-address.ts';
import { useFollowing } from './use-following.ts';
import { useSaved } from './use-saved.ts';

const ARCHIVE = createPaperArchive();

function Mijn() {
  const { t, settings } = usePage();
  const { language } = settings;
  const today = dayInTheHague(Date.now());
  const { saved, showHealth } = useSaved();
  const following = useFollowing();
  const { tab, ...address } = useAddress();
  const [, drawAgain] = useState(0);
  const { list, bin, quotes } = saved;
  const archive = useMemo(
    () => ({ ...ARCHIVE, quotes: quotes.filter(({ removedAt }) => removedAt === '') }),
    [quotes],
  );
  const followed = new Set(following.follows?.map(({ key }) => key));
  const unseen = following.events.filter(
    ({ seenAt, follow }) => seenAt === '' && followed.has(follow),
  ).length;
  const tabs = <MijnTabs t={t} current={tab} unseen={unseen} />;
  // What is new is told apart by whether its paper is saved, so it waits for the list.
  const known = list || tab === 'papers' ? following : { ...following, follows: null };
  const api = createFollowApi(known, new Set(list?.map(({ key }) => key)));
  if (tab !== 'papers') {
    const Page = tab === 'news' ? NewsPage : FollowedPage;
    return (
      <div class="mijn">
        <header>
          <h1>{t('mijn')}</h1>
          {tabs}
        </header>
        <Page key={tab} {...{ t, language, today, api }} />
      </div>
    );
  }
  return (
    <MijnPage
      {...{ t, language, today, archive, tabs, ...address, ...saved }}
      changes={savedPapersApi}
      exchange={createExchange(
        () => ({ list: list ?? [], bin, quotes, follows: (following.follows ?? []).map(forFile) }),
        () => drawAgain((times) => times + 1),
      )}
      dismissRescue={() => void send('dismissRescue', {}).then(showHealth)}
      follow={{
        t,
        isFollowed: (key) => followed.has(key),
        toggle: (subject) =>
          followed.has(subject.key) ? api.unfollow(subject.key) : api.follow(subject),
      }}
    />
  );
}

await mountPage(Mijn, { title: (t) => t('mijn'), ports });

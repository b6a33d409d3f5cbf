import { CitedPanel } from '../../components/cited/CitedPanel.tsx';
import { mountPage, usePage } from '../../components/page-shell.tsx';
import { copyAll } from '../../utils/formats/copy-all.ts';
import { badgeText, badgeTone } from '../../utils/i18n/badge-text.ts';
import { send } from '../../utils/messaging/client.ts';
import { PAGE_PORTS as ports } from '../../utils/messaging/page-ports.ts';
import { createJumper } from '../popup/jumper.ts';
import { showIn } from './panel-state.ts';
import { useCitedTab } from './use-cited-tab.ts';

const jumper = createJumper();

function SidePanel() {
  const { t, settings } = usePage();
  const { language, enabled } = settings;
  const { tab, state, outcomes, look } = useCitedTab();
  const badges = [...outcomes.known].map(([number, found]) => {
    const views = found.map((badge) => ({
      tone: badgeTone(badge),
      text: badgeText(badge, t, language),
    }));
    return [number, views] as const;
  });
  return (
    <CitedPanel
      key={state.page?.paper.key}
      {...{ t, language, enabled, jumper, ...state }}
      badges={new Map(badges)}
      show={(entry, place) => showIn(tab.current, state.page, entry, place)}
      toggleSaved={async (paper) =>
        void (await (state.saved.has(paper.key)
          ? send('unsave', { key: paper.key })
          : send('save', { paper })))
      }
      wantBadges={outcomes.want}
      copy={(format, papers) => navigator.clipboard.writeText(copyAll(format, papers))}
      forget={() => send('clearReadingHistory', {}).then(look)}
    />
  );
}

await mountPage(SidePanel, { title: (t) => t('citedPapers'), ports });

import { render } from 'preact';
import { CitedPanel } from '../../components/cited/CitedPanel.tsx';
import { copyAll } from '../../utils/formats/copy-all.ts';
import { watchActiveTab } from '../../utils/browser/watch-tab.ts';
import { badgeText, badgeTone } from '../../utils/i18n/badge-text.ts';
import { onPush, send } from '../../utils/messaging/client.ts';
import { onPageRead } from '../../utils/messaging/page-questions.ts';
import { readSettings, watchSettings } from '../../utils/browser/settings/settings.ts';
import { createJumper } from '../popup/jumper.ts';
import { createOutcomes } from './outcomes.ts';
import { emptyPanel, lookAtTab, showIn, type PanelState } from './panel-state.ts';
import { OWN_PAGE_TEXTS } from '../../components/own-page-texts.ts';
import { translatorOf } from '../../utils/i18n/translator.ts';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;
let settings = await readSettings();
let tab: number | null = null;
let state: PanelState = emptyPanel(false);
const outcomes = createOutcomes(draw);

function draw(): void {
  const t = translatorOf(OWN_PAGE_TEXTS[settings.language]);
  document.documentElement.lang = settings.language;
  document.title = t('citedPapers');
  const badges = [...outcomes.known].map(
    ([number, found]) =>
      [
        number,
        found.map((badge) => ({
          tone: badgeTone(badge),
          text: badgeText(badge, t, settings.language),
        })),
      ] as const,
  );
  render(
    <CitedPanel
      key={state.page?.paper.key}
      {...{ t, ...state }}
      language={settings.language}
      enabled={settings.enabled}
      badges={new Map(badges)}
      jumper={createJumper()}
      show={(entry, place) => showIn(tab, state.page, entry, place)}
      toggleSaved={async (paper) =>
        void (await (state.saved.has(paper.key)
          ? send('unsave', { key: paper.key })
          : send('save', { paper })))
      }
      wantBadges={outcomes.want}
      copy={(format, papers) => navigator.clipboard.writeText(copyAll(format, papers))}
      forget={async () => {
        await send('clearReadingHistory', {});
        await look();
      }}
    />,
    app,
  );
}

/** Asks the tab anew; an answer that comes after another tab was turned to is let go. */
async function look(): Promise<void> {
  const asked = tab;
  const next = await lookAtTab(asked);
  if (asked !== tab) return;
  state = next;
  await outcomes.learn(state.page);
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
}, closing.signal);
watchActiveTab((next) => {
  if (next !== tab) state = emptyPanel(false);
  tab = next;
  draw();
  void look();
}, closing.signal);
onPageRead((read) => read === tab && void look(), closing.signal);
onPush(() => void look(), closing.signal);
draw();

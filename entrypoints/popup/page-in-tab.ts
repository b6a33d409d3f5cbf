import type { ThisPageView } from '../../components/popup/ThisPage.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { send } from '../../utils/messaging/client.ts';
import { askPage } from '../../utils/messaging/ask-page.ts';
import { entryPage } from '../../utils/browser/own-pages.ts';
import { openSidePanel } from '../../utils/browser/side-panel.ts';

export type PageInTab = ThisPageView;

/** Asks the tab that is looked at for its paper; null when it shows none. */
export async function lookAtPage(): Promise<PageInTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const cited = tab?.id === undefined ? null : await askPage(tab.id, 'cited', {});
  if (!cited) return null;
  const { paper, text, entries } = cited;
  const saved = (await send('isSaved', { keys: [paper.key] }).catch(() => [])).length > 0;
  return {
    title: paper.title,
    entry: entryPage(paper.key),
    saved,
    cites: text === 'ready' ? entries.length : null,
    toggleSaved: async () =>
      void (await (saved ? send('unsave', { key: paper.key }) : send('save', { paper }))),
    openPanel: () =>
      void openSidePanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT).then(() =>
        window.close(),
      ),
  };
}

import { browser } from '../../utils/browser/browser.ts';
import type { CitedPanelView } from '../../components/cited/panel-view.ts';
import type { CitedPage } from '../../utils/domain/reading/cited-page.ts';
import type { ReadingHistoryEntry } from '../../utils/domain/reading/reading-history.ts';
import { send } from '../../utils/messaging/client.ts';
import { askPage } from '../../utils/messaging/ask-page.ts';

/** What the panel knows of the tab it stands beside. */
export type PanelState = Pick<CitedPanelView, 'page' | 'asked' | 'saved' | 'marks' | 'citedIn'>;

/** @param asked whether the tab has been asked */
export function emptyPanel(asked: boolean): PanelState {
  return { page: null, asked, saved: new Set(), marks: new Map(), citedIn: [] };
}

/** The most keys that one message about saved papers takes. */
const AT_ONCE = 500;

/** Asks the page in a tab, mijn and this machine's memory; what does not answer is left out. */
export async function lookAtTab(tab: number | null): Promise<PanelState> {
  const page = tab === null ? null : await askPage(tab, 'cited', {});
  if (!page) return emptyPanel(true);
  const own = [page.paper.key, page.paper.paperId].filter((id) => id !== null);
  const ids = [...own, ...namesIn(page)].slice(0, AT_ONCE);
  const [saved, marks] = await Promise.all([
    send('isSaved', { keys: keysIn(page).slice(0, AT_ONCE) }).catch(() => []),
    send('getReadingHistory', { ids }).catch((): ReadingHistoryEntry[] => []),
  ]);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return {
    page,
    asked: true,
    saved: new Set(saved),
    marks: byId,
    citedIn: own.flatMap((id) => byId.get(id)?.citedIn ?? []),
  };
}

/**
 * Brings a place of what the panel lists into view.
 * @returns false when it cannot be shown, or the tab shows another page by now
 */
export async function showIn(
  tab: number | null,
  page: CitedPage | null,
  entry: number,
  place: number,
): Promise<boolean> {
  if (tab === null || !page) return false;
  const { url = '' } = await browser.tabs.get(tab).catch(() => ({ url: '' }));
  return (
    url.split('#')[0] === page.paper.href &&
    (await askPage(tab, 'showPlace', { entry, place })) === true
  );
}

const keysIn = ({ entries }: CitedPage) =>
  entries.flatMap(({ paper }) => paper?.number ?? paper?.id ?? []);

function namesIn({ entries }: CitedPage): string[] {
  return entries.flatMap(({ paper }) =>
    [paper?.number, paper?.id].filter((name): name is string => Boolean(name)),
  );
}

import { send } from '../../../messaging/client.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { pageToSave } from '../save/save-button.ts';
import { citedEntries } from './entries.ts';

/** Hands what this page cites to this machine's own memory, for "aangehaald in" and "eerder geopend". */
export const rememberRead: Feature = {
  name: 'remember-read',
  start(page) {
    page.cited.onChange(() => void remember(page).catch(() => undefined), page.signal);
  },
};

/** What counts as read is a paper whose text was read; the background judges what of it is kept. */
async function remember(page: DocumentPage): Promise<void> {
  const { current } = page.cited;
  if (!current) return;
  const { key, paperId, title, kind, date } = pageToSave(page.paper, page.doc);
  const cited = citedEntries(current).flatMap(({ id, paper, found }) =>
    paper && id ? [{ id, places: found.length }] : [],
  );
  await send('recordReading', {
    paper: {
      key,
      paperId,
      title,
      kind,
      date,
      cited: cited.slice(0, 1000),
    },
  });
}

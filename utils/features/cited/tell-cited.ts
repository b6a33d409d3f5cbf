import type { CitedPage } from '../../cited/cited-page.ts';
import { send } from '../../messages/client.ts';
import { answerPageQuestions, pushPageRead } from '../../messages/page-answers.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { pageToSave } from '../save-button.ts';
import { citedEntries, toCitedEntry } from './entries.ts';
import { sayOnPage } from './say-on-page.ts';
import { showPlace } from './show-place.ts';

/** Tells our own pages what this page cites, and this machine's memory too. */
export const tellCited: Feature = {
  name: 'tell-cited',
  start(page) {
    answerPageQuestions(
      {
        cited: () => citedPage(page),
        showPlace: ({ entry, place }) => show(page, entry, place),
        copy: async ({ text, done, failed }) => {
          const copied = await navigator.clipboard.writeText(text).then(
            () => true,
            () => false,
          );
          sayOnPage(page, copied ? done : failed);
          return copied;
        },
        say: ({ words }) => (sayOnPage(page, words), true as const),
      },
      page.signal,
    );
    page.cited.onChange(() => {
      if (page.signal.aborted) return;
      void pushPageRead();
      void remember(page).catch(() => undefined);
    });
    void pushPageRead();
  },
};

function citedPage(page: DocumentPage): CitedPage {
  const paper = pageToSave(page.paper, page.doc);
  const { current } = page.cited;
  if (current) return { paper, text: 'ready', entries: citedEntries(current).map(toCitedEntry) };
  return { paper, text: page.text ? 'reading' : 'none', entries: [] };
}

async function show(page: DocumentPage, entry: number, place: number): Promise<boolean> {
  const { current } = page.cited;
  const element = current && citedEntries(current)[entry]?.found[place]?.element();
  return element ? showPlace(element, page.signal) : false;
}

/** What counts as read is a paper whose text was read; the background judges what of it is kept. */
async function remember(page: DocumentPage): Promise<void> {
  const { current } = page.cited;
  if (!current) return;
  const { key, paperId, title, kind, date } = pageToSave(page.paper, page.doc);
  const cited = citedEntries(current).flatMap(({ id, paper, found }) => (paper && id ? [{ id, places: found.length }] : []));
  await send('paperRead', { paper: { key, paperId, title: title.slice(0, 1000), kind: kind.slice(0, 200), date, cited: cited.slice(0, 1000) } });
}

import type { CitedPage } from '../../../domain/reading/cited-page.ts';
import { answerPageQuestions } from '../../../messaging/page-answers.ts';
import { pushPageRead } from '../../../messaging/pushes.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { pageToSave } from '../save/save-button.ts';
import { citedEntries, toCitedEntry } from './entries.ts';
import { showToast } from './show-toast.ts';
import { showOccurrence } from './show-occurrence.ts';

/** Tells our own pages what this page cites. */
export const publishCitedPapers: Feature = {
  name: 'publish-cited-papers',
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
          showToast(page, copied ? done : failed);
          return copied;
        },
        say: ({ words }) => {
          showToast(page, words);
          return true as const;
        },
      },
      page.signal,
    );
    page.cited.onChange(() => void pushPageRead(), page.signal);
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
  return element ? showOccurrence(element, page.signal) : false;
}

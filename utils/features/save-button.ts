import type { PaperToSave } from '../mijn/saved-paper.ts';
import type { PageDocument } from '../page/identity.ts';
import type { DocumentPage, Feature } from './feature.ts';
import { createTitlePlace } from './title-place.ts';

/** One press at the paper's title keeps it in mijn, one more takes it out. */
export const saveButton: Feature = {
  name: 'save-button',
  async start(page) {
    const { heading } = page.paper;
    if (!heading) return;
    await drawSaveButton(page, createTitlePlace(page, heading, 'last'), page.signal);
  },
};

/** Draws the button into a place and keeps it true until the signal. */
export async function drawSaveButton(page: DocumentPage, place: HTMLElement, signal: AbortSignal): Promise<void> {
  const paper = paperOnPage(page.paper, page.doc);
  let failed = false;
  const draw = () => page.views.saveButton(place, { t: page.t, saved: page.keeping.has(paper.key), failed, toggle });
  const toggle = () =>
    void page.keeping.toggle(paper).then(
      () => ((failed = false), draw()),
      () => ((failed = true), draw()),
    );
  page.keeping.onChange(() => signal.aborted || draw());
  draw();
  await page.keeping.follow([paper.key]);
}

/** What the page says of its paper, to be saved. */
export function paperOnPage(paper: PageDocument, doc: Document): PaperToSave {
  return {
    key: paper.key,
    title: paper.title || paper.key,
    kind: paper.kind,
    date: paper.date,
    dossier: paper.dossier,
    paperId: paper.paperId,
    href: addressWithoutFragment(doc.URL),
  };
}

function addressWithoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

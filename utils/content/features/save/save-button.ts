import { toKeep } from '../../../domain/saved/paper-to-save.ts';
import type { PaperToSave } from '../../../domain/saved/saved-paper.ts';
import type { PageDocument } from '../../site/identity.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { createSaveButton } from './save-button-element.ts';
import { createTitleSlot } from '../../ui/title-slot.ts';

/** One press at the paper's title keeps it in mijn, one more takes it out. */
export const saveButton: Feature = {
  name: 'save-button',
  async start(page) {
    const { heading } = page.paper;
    if (!heading) return;
    await drawSaveButton(page, createTitleSlot(page, heading, 'last'), page.signal);
  },
};

/** Draws the button into a place and keeps it true until the signal. */
export async function drawSaveButton(
  page: DocumentPage,
  place: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  const paper = pageToSave(page.paper, page.doc);
  let failed = false;
  const button = createSaveButton(page, place, () => toggle());
  const draw = () => button.show(page.savedStatus.has(paper.key), failed);
  const toggled = (hasFailed: boolean) => {
    failed = hasFailed;
    draw();
  };
  const toggle = () =>
    void page.savedStatus.toggle(paper).then(
      () => toggled(false),
      () => toggled(true),
    );
  page.savedStatus.onChange(draw, signal);
  draw();
  await page.savedStatus.watch([paper.key]);
}

/** What of the page's own paper is kept when it is saved. */
export function pageToSave(paper: PageDocument, doc: Document): PaperToSave {
  const { key, title, kind, date, dossier, paperId } = paper;
  return toKeep({
    key,
    title,
    kind,
    date,
    dossier,
    paperId,
    href: addressWithoutFragment(doc.URL),
  });
}

function addressWithoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

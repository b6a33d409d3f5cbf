import { findDownload, type Download } from '../../site/download.ts';
import { createFloating, dockToCorner, moveTo } from '../../ui/floating.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { createButton, createStatus } from '../../ui/own-elements.ts';
import { createTitleSlot } from '../../ui/title-slot.ts';
import { loadReadingView } from './open-reading-view.ts';
import { askedPage } from './page-address.ts';

/** Between the download link and the button, in CSS pixels. */
const GAP_PX = 10;

/**
 * One press opens the paper as text, whatever form it comes in. Who followed a citation of a printed page to a paper
 * without text on its page has asked for that text already.
 */
export const readHere: Feature = {
  name: 'read-here',
  start(page) {
    const download = findDownload(page.doc, page.paper.key);
    const place = placeFor(page, download);
    if (!place) return;
    place.classList.add('at-download');
    const status = createStatus(page.doc);
    const open = () => void press(page, download, button, status);
    const button = createButton(page.doc, open, page.t('readHere'));
    place.append(button, status);
    if (!page.text && askedPage(new URL(page.doc.URL))) open();
  },
};

/** Beside the download link, else at the title of a paper that its publisher has; null where there is neither. */
function placeFor(page: DocumentPage, download: Download | null): HTMLElement | null {
  if (download)
    return createFloating(page, download.link, (place) => reposition(download.link, place));
  const { heading, paperId } = page.paper;
  return heading && paperId ? createTitleSlot(page, heading, 'last') : null;
}

async function press(
  page: DocumentPage,
  download: Download | null,
  button: HTMLButtonElement,
  status: HTMLElement,
): Promise<void> {
  button.disabled = true;
  status.textContent = '';
  try {
    await loadReadingView(page, download, () => button.focus());
  } catch {
    status.textContent = page.t('actFailed');
  } finally {
    button.disabled = false;
  }
}

/** To the right of the link; in the window's corner where the window ends too soon. */
function reposition(link: HTMLElement, place: HTMLElement): void {
  dockToCorner(place, false);
  const { right, top, height } = link.getBoundingClientRect();
  if (right + GAP_PX + place.offsetWidth > place.ownerDocument.documentElement.clientWidth)
    return dockToCorner(place, true);
  moveTo(place, right + GAP_PX, top + (height - place.offsetHeight) / 2);
}

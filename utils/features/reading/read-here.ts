import { findDownload, type Download } from '../../page/download.ts';
import { follow, moveTo } from '../beside.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { openReading } from './open-reading.ts';
import { askedPage } from './page-address.ts';

/** Between the download link and the button, in CSS pixels. */
const GAP = 10;

/**
 * One press opens the paper as text, whatever form it comes in. Who followed a citation of a printed page to a paper
 * without text on its page has asked for that text already.
 */
export const readHere: Feature = {
  name: 'read-here',
  start(page) {
    const download = findDownload(page.doc, page.paper.key);
    const beside = download?.link ?? page.paper.heading;
    if (!beside || !(download || page.paper.paperId)) return;
    const place = createPlace(page, beside);
    const button = page.doc.createElement('button');
    button.type = 'button';
    button.textContent = page.t('readHere');
    const status = page.doc.createElement('span');
    status.className = 'save-status';
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => void press(page, download, button, status), { signal: page.signal });
    place.append(button, status);
    if (!page.text && askedPage(new URL(page.doc.URL))) void press(page, download, button, status);
  },
};

async function press(page: DocumentPage, download: Download | null, button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  button.disabled = true;
  status.textContent = '';
  try {
    await openReading(page, download, () => button.focus());
  } catch {
    status.textContent = page.t('readerFailed');
  } finally {
    button.disabled = false;
  }
}

/** A place that takes no room in the page: it floats beside the link. */
function createPlace(page: DocumentPage, beside: HTMLElement): HTMLElement {
  const place = page.doc.createElement('div');
  place.className = 'at-title at-download';
  page.ui.root.append(place);
  follow(beside, place, () => settle(beside, place), page.signal);
  page.signal.addEventListener('abort', () => place.remove());
  return place;
}

/** To the right of the link; under it where the window ends. */
function settle(beside: HTMLElement, place: HTMLElement): void {
  const { left, right, top, bottom, height } = beside.getBoundingClientRect();
  const { offsetWidth: own, offsetHeight: tall } = place;
  const room = place.ownerDocument.documentElement.clientWidth;
  if (right + GAP + own <= room) return moveTo(place, right + GAP, top + (height - tall) / 2);
  moveTo(place, Math.max(0, Math.min(left, room - own)), bottom + GAP);
}

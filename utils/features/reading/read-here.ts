import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { findDownload, type Download } from '../../page/download.ts';
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
  const settle = async () => {
    const middleware = [offset(GAP), flip({ fallbackPlacements: ['bottom-start'] }), shift()];
    const { x, y } = await computePosition(beside, place, { placement: 'right', middleware });
    Object.assign(place.style, { left: `${x}px`, top: `${y}px` });
  };
  const stop = autoUpdate(beside, place, () => void settle());
  page.signal.addEventListener('abort', () => {
    stop();
    place.remove();
  });
  return place;
}

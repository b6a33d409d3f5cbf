import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { PaperToSave } from '../mijn/saved-paper.ts';
import type { PageDocument } from '../page/identity.ts';
import type { DocumentPage, Feature } from './feature.ts';

/** One press at the paper's title keeps it in mijn, one more takes it out. */
export const saveButton: Feature = {
  name: 'save-button',
  async start(page) {
    const { heading } = page.paper;
    if (!heading) return;
    const place = createPlace(page, heading);
    const paper = paperToSave(page.paper, page.doc);
    let failed = false;
    const draw = () => page.views.saveButton(place, { t: page.t, saved: page.keeping.has(paper.key), failed, toggle });
    const toggle = () =>
      void page.keeping.toggle(paper).then(
        () => ((failed = false), draw()),
        () => ((failed = true), draw()),
      );
    page.keeping.onChange(() => page.signal.aborted || draw());
    draw();
    await page.keeping.follow([paper.key]);
  },
};

/**
 * A place that takes no room in the page: it floats at the end of the heading's last line, so that nothing moves.
 */
function createPlace(page: DocumentPage, heading: HTMLElement): HTMLElement {
  const place = page.doc.createElement('div');
  place.className = 'at-title';
  page.ui.root.append(place);
  const stop = autoUpdate(heading, place, () => void settle(heading, place));
  page.signal.addEventListener('abort', () => {
    stop();
    page.views.clear(place);
    place.remove();
  });
  return place;
}

async function settle(heading: HTMLElement, place: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(heading, place, {
    placement: 'top-start',
    middleware: [offset(4), flip({ fallbackPlacements: ['bottom-start'], boundary: heading.ownerDocument.body }), shift({ padding: 8 })],
  });
  Object.assign(place.style, { left: `${x}px`, top: `${y}px` });
}

function paperToSave(paper: PageDocument, doc: Document): PaperToSave {
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

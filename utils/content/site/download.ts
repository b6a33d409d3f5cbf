import {
  isDocumentNumber,
  parseKamerNumber,
  type DocumentNumber,
} from '../../domain/ids/kamer-number.ts';
import { downloadAddress } from '../../domain/addresses.ts';
import { DOWNLOAD_LINKS } from './selectors.ts';

/** The link behind which the page offers its paper as a file. */
export interface Download {
  link: HTMLAnchorElement;
  /** `https://www.tweedekamer.nl/downloads/document?id=2025D31484` */
  address: string;
}

/**
 * Finds the page's own file. Links of attachments have the same form, so one that names another document's number
 * than the page's paper is passed over.
 * @param key the paper's number; when it is none (`2025Z…`) the first link is taken
 */
export function findDownload(doc: Document, key: string): Download | null {
  for (const selector of DOWNLOAD_LINKS) {
    for (const link of doc.querySelectorAll<HTMLAnchorElement>(selector)) {
      const number = numberIn(link, doc.URL);
      if (!number || (isDocumentNumber(key) && number !== key)) continue;
      return { link, address: downloadAddress(number) };
    }
  }
  return null;
}

function numberIn(link: HTMLAnchorElement, base: string): DocumentNumber | null {
  const href = link.getAttribute('href') ?? '';
  const id = URL.canParse(href, base) ? (new URL(href, base).searchParams.get('id') ?? '') : '';
  const read = parseKamerNumber(id);
  return read?.kind === 'document' ? read.number : null;
}

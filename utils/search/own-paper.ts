import { idsFromAddress } from '../domain/kamer-address.ts';

/**
 * Whether a page can be the page of a paper, by its address as the browser says it: a page may speak for its own paper
 * only. An address with a zaak alone does not tell which of its documents it shows.
 * @param address of the page that sent a message
 */
export function isPageOf(key: string, address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { document, other } = idsFromAddress(new URL(address));
  return document === null ? other !== null : key === document;
}

import type { FoundCitation } from '../../../citations/found.ts';

/** In an address behind `#`: the printed page that a citation names. */
const NAME = 'bladzijde';

/** The first page that a citation names: `12` of `p. 12-14`; null when it names none. */
function firstPage({ pagina }: Pick<FoundCitation, 'pagina'>): string | null {
  return /^\d{1,4}(?![\d]|\s?[-–]\d+[-–])/.exec(pagina ?? '')?.[0] ?? null;
}

/** Where a citation leads: to its paper's address, and there to the page it names. Only papers on the Kamer's site are read by us. */
export function addressWithPage(href: string, citation: Pick<FoundCitation, 'pagina'>): string {
  const page = firstPage(citation);
  return page && href.startsWith('https://www.tweedekamer.nl/') ? `${href}#${NAME}=${page}` : href;
}

/** The page that the address asks for, or null. */
export function askedPage(url: URL): string | null {
  return new RegExp(`^#${NAME}=(\\d{1,4})$`).exec(url.hash)?.[1] ?? null;
}

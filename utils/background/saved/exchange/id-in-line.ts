import { findCitations } from '../../../citations/index.ts';
import { idsFromAddress } from '../../../domain/kamer-address.ts';

const DOCUMENT_NUMBER = /(?<![\dA-Za-z])\d{4}D\d{4,6}(?![\dA-Za-z])/i;
const PUBLISHED_ID = /(?<![\w-])(?:kst|ah|stb|stcrt|trb|blg)-[\w-]*\w/;

/**
 * Reads which paper a line of a list means: an address of the Kamer or of the official publications, a document number,
 * an id of the publisher, or a citation as the Kamer writes it. The first one in the line counts.
 * @returns `2025D34482` or `kst-21501-02-3180`, or null when none is read
 */
export function idInLine(line: string): string | null {
  const address = /https?:\/\/\S+/.exec(line)?.[0].replace(/["';,)>]+$/, '');
  const fromAddress =
    address && URL.canParse(address) ? idsFromAddress(new URL(address)).document : null;
  return (
    fromAddress ??
    DOCUMENT_NUMBER.exec(line)?.[0].toUpperCase() ??
    PUBLISHED_ID.exec(line)?.[0] ??
    citedIn(line)
  );
}

function citedIn(line: string): string | null {
  return (
    findCitations(line).find(({ kind, id }) => kind === 'kamerstuk' && id !== null)?.id ?? null
  );
}

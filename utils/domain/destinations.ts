import { isPublisherAddress, openTkDocument, publisherPage } from './addresses.ts';
import { isDocumentNumber } from './ids/kamer-number.ts';
import type { Paper } from './paper.ts';
import type { LinkPlace } from './settings/settings.ts';

/** Where a link to a paper leads. */
export interface Destination {
  href: string;
  /** Whether that is where the reader wants links to lead. */
  asWanted: boolean;
}

type Addressed = Pick<Paper, 'id' | 'number' | 'href'>;

/**
 * Where a found paper is opened. An address elsewhere is built from what the source said of the paper, and only where
 * that place is known to address such a paper so; else the paper keeps its own address.
 */
export function destinationOf(paper: Addressed, wanted: LinkPlace): Destination {
  const href = BUILDERS[wanted](paper);
  return { href: href ?? paper.href, asWanted: href !== null };
}

const BUILDERS: Record<LinkPlace, (paper: Addressed) => string | null> = {
  tweedekamer: ({ href }) => href,
  officielebekendmakingen: atPublisher,
  opentk: atOpenTk,
};

/** What the publisher has already keeps its address; an id without a page there has none. */
function atPublisher({ id, href }: Addressed): string | null {
  if (isPublisherAddress(href)) return href;
  return id === null ? null : publisherPage(id);
}

/** OpenTK has the Kamer's documents under their number; what only the publisher has, it does not have. */
function atOpenTk({ number }: Addressed): string | null {
  return number !== null && isDocumentNumber(number) ? openTkDocument(number) : null;
}

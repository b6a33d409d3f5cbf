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

const PUBLISHED = /^(?:kst|ah|h|stb|stcrt|trb)-[\w-]+$/;
/** Not yet laid out, or a whole dossier. */
const WITHOUT_PAGE = /^(?:(?:kst|ah)-\d{6,}|kst-\d{5}(?:-[A-Z]{1,7})?|kst-21501-\d{2})$/;

/**
 * `https://zoek.officielebekendmakingen.nl/kst-23432-569.html`. Appendices and papers not yet laid out (`kst-1259252`)
 * are files there without a page; a whole dossier has its own address already.
 */
function atPublisher({ id, href }: Addressed): string | null {
  if (href.startsWith('https://zoek.officielebekendmakingen.nl/')) return href;
  const hasPage = id !== null && PUBLISHED.test(id) && !WITHOUT_PAGE.test(id);
  return hasPage ? `https://zoek.officielebekendmakingen.nl/${id}.html` : null;
}

/** OpenTK has the Kamer's documents under their number; what only the publisher has, it does not have. */
function atOpenTk({ number }: Addressed): string | null {
  return number !== null && /^\d{4}D\d{4,6}$/.test(number)
    ? `https://berthub.eu/tkconv/document.html?nummer=${number}`
    : null;
}

import { addressOf } from './address.ts';
import type { SentCitation } from './found.ts';
import { isDocumentNumber, isKamerNumber } from '../domain/ids/kamer-number.ts';
import { isSearchedPublication } from '../domain/ids/publication-id.ts';
import type { Citation } from './types.ts';

const SENT = [
  'dossier',
  'toevoeging',
  'ondernummer',
  'alsoDossiers',
  'pagina',
  'naam',
  'implied',
  'confirmed',
  'official',
  'boundTo',
] as const;

/** What a page needs to know of a citation, and whether to ask for it or where it stands. */
export function toSent(citation: Citation): SentCitation {
  const { start, end, id, kind, reading } = citation;
  const sent: SentCitation = { start, end, id, kind, reading };
  for (const name of SENT)
    if (citation[name] !== undefined) Object.assign(sent, { [name]: citation[name] });
  if (id !== null && canBeAsked(id)) return { ...sent, askable: true };
  const address = addressOf(citation);
  return address === null ? sent : { ...sent, address };
}

/** Judgments, laws and acts of the Union have no source here that could tell whether they exist. */
function canBeAsked(id: string): boolean {
  return isDocumentNumber(id) || isKamerNumber(id) || isSearchedPublication(id);
}

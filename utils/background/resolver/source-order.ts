import { isDocumentNumber, isKamerNumber } from '../../domain/ids/kamer-number.ts';
import { isDossierIdOnly } from '../../domain/ids/kamerstuk-id.ts';
import { isSearchedPublication } from '../../domain/ids/publication-id.ts';

/** Who can be asked whether a paper exists: the Kamer's open data (version 5, else 2), the official publications' search. */
export type SourceName = 'tk' | 'koop';

/** What an id names, as far as it decides who knows it. */
export type IdShape = 'paper' | 'dossier' | 'kamer-number' | 'publication' | 'other';

/**
 * The order of the sources, in this one table. The Kamer knows its papers first and leads to its own pages; the
 * publications have both Chambers and the time before 2008. Their search knows papers and no dossiers.
 */
export const SOURCE_ORDER: Record<IdShape, readonly SourceName[]> = {
  paper: ['tk', 'koop'],
  dossier: ['tk'],
  'kamer-number': ['tk'],
  publication: ['koop'],
  other: [],
};

/** How many sources are asked for one id at most. */
export const MAX_SOURCES = Math.max(...Object.values(SOURCE_ORDER).map(({ length }) => length));

/** @returns which source is asked for an id in a round, counted from 0; none when all were */
export function sourceFor(id: string, round: number): SourceName | undefined {
  return SOURCE_ORDER[shapeOf(id)][round];
}

/** `kst-36600-VII` may be a budget or a letter of the Eerste Kamer, so it counts as a paper; a bare number is surely a dossier. */
function shapeOf(id: string): IdShape {
  if (isDocumentNumber(id) || isKamerNumber(id)) return 'kamer-number';
  if (isDossierIdOnly(id)) return 'dossier';
  if (id.startsWith('kst-')) return 'paper';
  return isSearchedPublication(id) ? 'publication' : 'other';
}

import { dayInTheHague } from '../../domain/dates.ts';
import { matching } from '../../search/match.ts';
import { parseQuery } from '../../search/query.ts';
import type { SavedPaper } from '../../domain/saved/saved-paper.ts';

/** What a followed search finds in mijn. @param now milliseconds since 1970 */
export function searchSaved(papers: SavedPaper[], query: string, now: number): SavedPaper[] {
  return matching(papers, parseQuery(query, dayInTheHague(now)));
}

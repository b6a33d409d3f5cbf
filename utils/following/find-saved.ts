import { dayInTheHague } from '../context/days.ts';
import { matching } from '../find/match.ts';
import { parseQuery } from '../find/query.ts';
import type { SavedPaper } from '../mijn/saved-paper.ts';

/** What a followed search finds in mijn. @param now milliseconds since 1970 */
export function findSaved(papers: SavedPaper[], query: string, now: number): SavedPaper[] {
  return matching(papers, parseQuery(query, dayInTheHague(now)));
}

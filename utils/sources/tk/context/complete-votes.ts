import { guid, rowsOf } from '../record-values.ts';
import { PAGE_ROWS } from '../query.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import type { VersionFallback } from '../version-fallback.ts';
import { votesQuery } from './questions.ts';

/** A roll call has 150 rows at most; some stand twice, as a mistake and as it was meant. */
const MAX_PAGES = 3;

/**
 * Adds the votes of roll calls that the service cut at a page: it gives no sign of it but a full page. Where the rest cannot
 * be had the rows stay a full page, which `countVotes` is told by `cut`.
 * @param record of a document, with its zaken
 */
export async function completeVotes(
  fallback: VersionFallback,
  record: MappedRecord,
): Promise<MappedRecord> {
  const decisions = (rowsOf(record, 'Zaak') ?? []).flatMap((zaak) => rowsOf(zaak, 'Besluit') ?? []);
  for (const decision of decisions) {
    const votes = rowsOf(decision, 'Stemming') ?? [];
    if (!isCut(votes)) continue;
    const rest = await restOf(fallback, guid(decision, 'Id')).catch(() => null);
    if (rest) decision['Stemming'] = onceEach([...votes, ...rest]);
    decision['cut'] = rest === null;
  }
  return record;
}

/** Whether rows end where a page does. */
export function isCut(rows: MappedRecord[]): boolean {
  return rows.length > 0 && rows.length % PAGE_ROWS === 0;
}

/** @returns null when the last page is still full */
async function restOf(
  fallback: VersionFallback,
  decision: string | null,
): Promise<MappedRecord[] | null> {
  if (decision === null) return null;
  const rows: MappedRecord[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { value } = await fallback.ask(
      votesQuery(decision, page * PAGE_ROWS),
      (records) => records,
    );
    rows.push(...value);
    if (value.length < PAGE_ROWS) return rows;
  }
  return null;
}

/** Rows may move while one pages: what overlaps is one. */
function onceEach(rows: MappedRecord[]): MappedRecord[] {
  return [...new Map(rows.map((row, index) => [row['Id'] ?? index, row])).values()];
}

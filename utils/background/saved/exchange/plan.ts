import { isSame, merged } from './merge.ts';
import type { ParsedFollow, ParsedPaper } from '../../../formats/export-file.ts';
import type { PaperRecord } from '../../../domain/saved/saved-paper.ts';
import type { PlanLine } from '../../../domain/saved/list-plan.ts';
import type { ListLine } from '../../../domain/saved/list-plan.ts';
import type { ExportedFollow } from '../../../domain/follow/follow-schema.ts';

export interface TakeoutPlan {
  lines: PlanLine[];
  /** What will be written, for `importPapers`. */
  papers: PaperRecord[];
  /** How many papers of the list are not in the file; replacing moves them to the bin. */
  missing: number;
}

/**
 * Tells what putting a file back will do, without doing it.
 * @param known list and bin as they are now
 * @param mode `merge` keeps both; `replace` makes papers as in the file, and moves to the bin what the file does not list
 */
export function planTakeout(
  records: ParsedPaper[],
  known: PaperRecord[],
  mode: 'merge' | 'replace',
): TakeoutPlan {
  const byKey = new Map(known.map((paper) => [paper.key, paper]));
  const planned = new Map<string, PaperRecord>();
  const lines = records.map((record): PlanLine => {
    if (!('paper' in record))
      return {
        line: record.line,
        what: record.what,
        verdict: 'wrong',
        why: 'field',
        field: record.field,
      };
    const { line, paper } = record;
    const what = `${paper.key} ${paper.title}`;
    if (planned.has(paper.key)) return { line, what, verdict: 'known', why: 'twice' };
    const old = byKey.get(paper.key);
    const next = old && mode === 'merge' ? merged(old, paper) : paper;
    planned.set(paper.key, next);
    return { line, what, verdict: verdictOf(old, next) };
  });
  const missing = known.filter(
    ({ key, removedAt }) => removedAt === '' && !planned.has(key),
  ).length;
  return { lines, papers: [...planned.values()], missing };
}

function verdictOf(old: PaperRecord | undefined, next: PaperRecord): PlanLine['verdict'] {
  if (!old) return 'new';
  return isSame(old, next) ? 'known' : 'changed';
}

/**
 * Tells what following again what a file lists will do. What is followed already stays as it is, in either mode: a file
 * never ends a following.
 * @param known what is followed now
 */
export function planFollows(
  records: ParsedFollow[],
  known: ReadonlySet<string>,
): { lines: PlanLine[]; follows: ExportedFollow[] } {
  const planned = new Map<string, ExportedFollow>();
  const lines = records.map((record): PlanLine => {
    const { line } = record;
    if (!('follow' in record))
      return { line, what: record.what, verdict: 'wrong', why: 'field', field: record.field };
    const { follow } = record;
    const what = `${follow.key} ${follow.title}`;
    if (planned.has(follow.key)) return { line, what, verdict: 'known', why: 'twice' };
    planned.set(follow.key, follow);
    return { line, what, verdict: known.has(follow.key) ? 'known' : 'new' };
  });
  return { lines, follows: [...planned.values()].filter(({ key }) => !known.has(key)) };
}

/** Marks papers that a list names more than once; only the first is saved. */
export function withoutDoubles(lines: ListLine[]): ListLine[] {
  const seen = new Set<string>();
  return lines.map(({ paper, ...line }) => {
    if (!paper) return line;
    if (seen.has(paper.key)) return { ...line, verdict: 'known', why: 'twice' };
    seen.add(paper.key);
    return { ...line, paper };
  });
}

/** How many lines have each verdict. */
export function verdictCounts(lines: readonly PlanLine[]): Record<PlanLine['verdict'], number> {
  const counts = { new: 0, changed: 0, known: 0, wrong: 0 };
  for (const { verdict } of lines) counts[verdict] += 1;
  return counts;
}

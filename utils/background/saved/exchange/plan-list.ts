import type { Resolution } from '../../../domain/resolution.ts';
import type { SavedPapers } from '../../../store/saved-papers.ts';
import { paperToSave } from '../../../domain/saved/paper-to-save.ts';
import { idInLine } from './id-in-line.ts';
import type { ListLine } from '../../../domain/saved/list-plan.ts';

interface Parts {
  papers: SavedPapers;
  resolver: { resolve(ids: string[]): Promise<Resolution[]> };
}

/**
 * Tells for each line of a list which paper it means and whether it is new, asking the official sources; writes nothing.
 * @param lines with their numbers, at most a few tens at a time
 */
export async function planList(
  { papers, resolver }: Parts,
  lines: { line: number; text: string }[],
): Promise<ListLine[]> {
  const read = lines.map(({ line, text }) => ({ line, what: text, id: idInLine(text) }));
  const answers = await resolver.resolve(read.flatMap(({ id }) => id ?? []));
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const found = read.map(({ id, ...line }) => answered(line, id, byId.get(id ?? '')));
  const known = await papers.get(found.map(({ paper }) => paper?.key ?? ''));
  return found.map((line, index) =>
    line.paper && known[index]?.removedAt === ''
      ? { line: line.line, what: line.what, verdict: 'known' }
      : line,
  );
}

function answered(
  line: { line: number; what: string },
  id: string | null,
  answer: Resolution | undefined,
): ListLine {
  if (id === null) return { ...line, verdict: 'wrong', why: 'not-read' };
  const paper = answer?.status === 'found' ? paperToSave(answer.paper) : null;
  if (paper) return { line: line.line, what: `${paper.key} ${paper.title}`, verdict: 'new', paper };
  return {
    ...line,
    verdict: 'wrong',
    why: answer?.status === 'unreachable' ? 'unreachable' : 'not-found',
  };
}

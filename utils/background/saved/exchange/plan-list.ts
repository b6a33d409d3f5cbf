import type { Paper } from '../../../domain/paper.ts';
import type { PaperToSave } from '../../../domain/saved/saved-paper.ts';
import { subjectToSave } from '../../../domain/saved/subject-to-save.ts';
import type { Resolution } from '../../../domain/resolution.ts';
import type { SavedPaperTable } from '../../../store/saved-paper-table.ts';
import { paperToSave } from '../../../domain/saved/paper-to-save.ts';
import { parseInput, type ParsedInput } from '../../../citations/parse-input.ts';
import type { ListLine } from '../../../domain/saved/list-plan.ts';

interface Parts {
  papers: SavedPaperTable;
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
  const read = lines.map(({ line, text }) => ({ line, what: text, input: parseInput(text) }));
  const answers = await resolver.resolve(read.flatMap(({ input }) => idOf(input) ?? []));
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const found = read.map(({ input, ...line }) =>
    answered(line, input, byId.get(idOf(input) ?? '')),
  );
  const known = await papers.get(found.map(({ paper }) => paper?.key ?? ''));
  return found.map((line, index) =>
    line.paper && known[index]?.removedAt === ''
      ? { line: line.line, what: line.what, verdict: 'known' }
      : line,
  );
}

const idOf = (input: ParsedInput): string | null => {
  if (input.what === 'words') return null;
  return input.what === 'paper' ? input.id : input.number;
};

/** A zaak, an activity or a toezegging is kept as what it is, not as the paper that stands for it. */
function toSave(input: ParsedInput, paper: Paper): PaperToSave | null {
  const { title, href } = paper;
  return input.what === 'record'
    ? subjectToSave({ key: input.number, title, href })
    : paperToSave(paper);
}

function answered(
  line: { line: number; what: string },
  input: ParsedInput,
  answer: Resolution | undefined,
): ListLine {
  if (input.what === 'words') return { ...line, verdict: 'wrong', why: 'not-read' };
  const paper = answer?.status === 'found' ? toSave(input, answer.paper) : null;
  if (paper) return { line: line.line, what: `${paper.key} ${paper.title}`, verdict: 'new', paper };
  return {
    ...line,
    verdict: 'wrong',
    why: answer?.status === 'unreachable' ? 'unreachable' : 'not-found',
  };
}

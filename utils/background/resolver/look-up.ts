import type { Paper } from '../../domain/paper.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { FoundRecord, LookupAnswer } from '../../citations/lookup-answer.ts';
import { parseInput, type ParsedInput } from '../../citations/parse-input.ts';

interface Resolving {
  resolve(ids: string[]): Promise<Resolution[]>;
}

/**
 * Tells where a typed text leads, asking the official sources.
 * @returns always an answer: a source that is out of reach is one too
 */
export async function jump(resolver: Resolving, text: string): Promise<LookupAnswer> {
  const typed = parseInput(text);
  if (typed.what === 'words') return { state: 'words', words: typed.words };
  const id = typed.what === 'paper' ? typed.id : typed.number;
  const answer = fromResolution(id, (await resolver.resolve([id]))[0]);
  return typed.what === 'record' && answer.state === 'found'
    ? { state: 'found-record', record: toRecord(typed, answer.paper) }
    : answer;
}

/** The resolver answers the number of a zaak with the paper it began with. */
function toRecord(
  { kind, number }: Extract<ParsedInput, { what: 'record' }>,
  { title, href }: Paper,
): FoundRecord {
  return { kind, number, title, href };
}

function fromResolution(id: string, answer: Resolution | undefined): LookupAnswer {
  switch (answer?.status) {
    case 'found':
      return { state: 'found', paper: answer.paper };
    case 'number-unknown':
      return { state: 'number-unknown', id, dossierTitle: answer.dossierTitle };
    case 'unreachable':
      return { state: 'unreachable', id };
    case 'not-found':
    case undefined:
      return { state: 'not-found', id };
  }
}

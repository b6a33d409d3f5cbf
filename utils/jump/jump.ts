import type { Resolution } from '../resolver/resolution.ts';
import type { FoundRecord, JumpAnswer } from './answer.ts';
import { readTyped, type RecordKind, type Typed } from './read-typed.ts';

interface Parts {
  resolver: { resolve(ids: string[]): Promise<Resolution[]> };
  /** @returns null when there is none @throws SourceError when the source is out of reach */
  findRecord(kind: RecordKind, number: string): Promise<FoundRecord | null>;
}

/**
 * Tells where a typed text leads, asking the official sources.
 * @returns always an answer: a source that is out of reach is one too
 */
export async function jump(parts: Parts, text: string): Promise<JumpAnswer> {
  const typed = readTyped(text);
  switch (typed.what) {
    case 'words':
      return { state: 'words', words: typed.words };
    case 'record':
      return jumpToRecord(parts, typed);
    case 'paper':
      return fromResolution(typed.id, (await parts.resolver.resolve([typed.id]))[0]);
  }
}

async function jumpToRecord({ findRecord }: Parts, { kind, number }: Extract<Typed, { what: 'record' }>): Promise<JumpAnswer> {
  try {
    const record = await findRecord(kind, number);
    return record ? { state: 'found-record', record } : { state: 'not-found', id: number };
  } catch {
    return { state: 'unreachable', id: number };
  }
}

function fromResolution(id: string, answer: Resolution | undefined): JumpAnswer {
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

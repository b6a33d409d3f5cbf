import type { Paper } from '../domain/paper.ts';
import type { RecordKind } from './parse-input.ts';

/** Something of the Kamer that is no paper but has a page: a zaak, an activity, a promise. */
export interface FoundRecord {
  kind: RecordKind;
  number: string;
  /** What it is about, as the Kamer says it. */
  title: string;
  /** Its page on www.tweedekamer.nl. */
  href: string;
}

/** Where what was typed leads. Only the two kinds of `found` were found to exist. */
export type LookupAnswer =
  | { state: 'found'; paper: Paper }
  | { state: 'found-record'; record: FoundRecord }
  /** The dossier exists, this number in it does not. */
  | { state: 'number-unknown'; id: string; dossierTitle: string | null }
  | { state: 'not-found'; id: string }
  | { state: 'unreachable'; id: string }
  | { state: 'words'; words: string };

import type { XmlElement } from '../xml-tree.ts';
import type { Relation } from './package.ts';

export type NoteKind = 'footnote' | 'endnote';

/** The notes of a file, and those met so far in its text. */
export interface NoteSource {
  bodies: Record<NoteKind, Map<string, XmlElement>>;
  relations: Record<NoteKind, Map<string, Relation>>;
  numbering: Record<NoteKind, { format: string; next: number }>;
  /** The notes met, in the order of `WordReading.notes`. */
  met: { kind: NoteKind; body: XmlElement; ownMark: string | null }[];
}

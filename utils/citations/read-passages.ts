import { definedAliases, definedLaws } from './aliases.ts';
import { findCitations, type TextContext } from './find-citations.ts';
import { withOfficialLabels, type OfficialLabel } from './official-labels.ts';
import type { Alias, Citation } from './types.ts';

/** A paragraph of a paper, or a note with all of its paragraphs. */
export interface Passage {
  /** Its place in the order of the paper; each of its paragraphs counts as one on. */
  at: number;
  paragraphs: string[];
}

/** A name that the paper gave to another, which holds for all that comes after that place. */
export interface PlacedAlias extends Alias {
  at: number;
}

/** What the passages are read with. */
export interface PassageContext {
  /** The dossier of the paper itself. */
  dossier?: string | undefined;
  /** What the official publisher marked in the paper. */
  labels: readonly OfficialLabel[];
  /** The names known so far. */
  aliases: readonly PlacedAlias[];
  /** Whether the passages are notes: `Ibid.` then means what the note before cited last. */
  notes: boolean;
  /** What was cited last before the first of these notes. */
  before?: TextContext['before'] | undefined;
}

export interface ReadPassages {
  /** For each passage, for each of its paragraphs. */
  read: Citation[][][];
  /** The names that these passages gave. */
  given: PlacedAlias[];
}

/** A year, a page or an address tells a source from a remark. */
const NAMES_SOURCE = /\b(?:1[89]|20)\d\d\b|\b(?:p|pp|blz|pag)\.\s?\d|\bwww\.|https?:/;

/** Reads passages in the order of their paper; the same passages and context always give the same. */
export function readPassages(
  passages: readonly Passage[],
  { dossier, labels, aliases, notes, before }: PassageContext,
): ReadPassages {
  const given: PlacedAlias[] = [];
  let last = before;
  const isGiven = (name: string) =>
    aliases.some((alias) => alias.name === name) || given.some((alias) => alias.name === name);
  const readParagraph = (text: string, at: number): Citation[] => {
    const names = given.length > 0 ? [...aliases, ...given] : aliases;
    const known = names.filter((alias) => alias.at < at);
    const found = findCitations(text, {
      ...(dossier && { dossier }),
      ...(notes && last && { before: last }),
      ...(known.length > 0 && { aliases: known }),
    });
    for (const alias of [...definedAliases(text, found), ...definedLaws(text)])
      if (!isGiven(alias.name)) given.push({ ...alias, at });
    return labels.length > 0 ? withOfficialLabels(text, found, labels) : found;
  };
  const read = passages.map(({ at, paragraphs }) => {
    const citations = paragraphs.map((text, index) => readParagraph(text, at + index));
    const cited = citations.flat().at(-1);
    // A note on another source comes between: `Ibid.` behind it means that source.
    const other = cited === undefined && paragraphs.some((text) => NAMES_SOURCE.test(text));
    last = other ? undefined : (cited ?? last);
    return citations;
  });
  return { read, given };
}

import { aliasCitations } from './aliases.ts';
import { bindNames } from './bind-names.ts';
import { inherit } from './inherit.ts';
import { introducedLaws } from './introduced-laws.ts';
import { Lexer } from './lexer.ts';
import { matchAt } from './rules.ts';
import { Scanner } from './scan.ts';
import type { Citation, TextContext } from './types.ts';

export type { TextContext };

/**
 * Finds the citations in a text: one paragraph, note, title or table row, since short forms look no further than that.
 *
 * @param text any text; offsets in the answer are UTF-16 units of it
 * @returns citations ordered by place; they do not overlap, but for members of a range that are not written out
 */
export function findCitations(text: string, context: TextContext = {}): Citation[] {
  const scanner = new Scanner(text);
  const first = scanner.next(0);
  // Most paragraphs hold nothing that a citation could begin with.
  if (first < 0 && !context.aliases) return [];
  const found = readAll(text, scanner, first, { ...context, laws: lawsOf(text, context) });
  if (found.length === 0 && !context.aliases) return found;
  found.sort(byPlace);
  const complete = inherit(found, context);
  const named = context.aliases ? aliasCitations(text, context.aliases, complete) : [];
  return bindNames(text, named.length > 0 ? [...complete, ...named].sort(byPlace) : complete);
}

/** @param first where the scanner stands */
function readAll(text: string, scanner: Scanner, first: number, context: TextContext): Citation[] {
  const lexer = new Lexer(text);
  const found: Citation[] = [];
  let read = 0;
  for (let at = first; at >= 0; at = scanner.next(read)) {
    lexer.restart(at);
    let end = lexer.at(0).end;
    for (const citation of matchAt(lexer, context)) {
      // A law named before its article reaches back; where that was read already, the law gives way.
      if (citation.start < read) continue;
      found.push(citation);
      end = Math.max(end, citation.end);
    }
    read = end;
  }
  return found;
}

/** The short names of laws that hold for a text, worked out when first asked for. */
function lawsOf(text: string, { aliases = [] }: TextContext): () => ReadonlySet<string> {
  let known: Set<string> | undefined;
  return () => {
    known ??= new Set([
      ...aliases.filter(({ citation }) => citation.kind === 'law').map(({ name }) => name),
      ...introducedLaws(text).map(({ short }) => short),
    ]);
    return known;
  };
}

const byPlace = (a: Citation, b: Citation) => a.start - b.start || a.end - b.end;

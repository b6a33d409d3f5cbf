import type { Lexer } from './lexer.ts';
import type { Citation, CitationKind } from './types.ts';

/** What a rule knows of a citation beside its place. */
export type Fields = Partial<Omit<Citation, 'start' | 'end' | 'raw' | 'kind' | 'form'>>;

/**
 * A citation that covers tokens.
 *
 * @param to index of the first token behind it
 */
export function citation(
  lexer: Lexer,
  kind: CitationKind,
  form: string,
  from: number,
  to: number,
  fields: Fields,
): Citation {
  return citationAt(lexer.text, kind, form, lexer.at(from).start, lexer.at(to - 1).end, fields);
}

/** A citation that covers UTF-16 units `start` to `end` of the text. Fields that are undefined are left out. */
export function citationAt(
  text: string,
  kind: CitationKind,
  form: string,
  start: number,
  end: number,
  fields: Fields,
): Citation {
  const repairs = fields.repairs ?? NO_REPAIRS;
  const reading = fields.reading ?? (repairs.length > 0 ? 'repaired' : 'exact');
  const built: Citation = {
    start,
    end,
    raw: text.slice(start, end),
    id: fields.id ?? null,
    kind,
    form,
    reading,
    repairs,
  };
  for (const key in fields) {
    const value = fields[key as keyof Fields];
    if (value !== undefined && !(key in built))
      (built as unknown as Record<string, unknown>)[key] = value;
  }
  return built;
}

const NO_REPAIRS: string[] = [];

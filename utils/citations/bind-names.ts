import type { Citation } from './types.ts';

/** Between a name and the reference that belongs to it stands no more than a bracket or a comma. */
const BETWEEN = /^[\s,]*[([]?\s?$/;
const MAX_BETWEEN_CHARS = 5;
/** What the motie is about may stand between, when the reference is in brackets behind it and the sentence still goes on. */
const SUBJECT = /^,?\s(?:over|inzake|waarin|om|die)\s[^.;:()[\]!?]*[([]\s?$/;
const MAX_SUBJECT_CHARS = 160;

/**
 * Ties a motie or amendement cited by name to the paper cited right behind it:
 * `motie-Kahraman (21 501-02, nr. 3196)`, `de motie-Moorlag op stuk nr. 236`, `de motie van het lid Bos over vaart
 * (36 410, nr. 7)`.
 *
 * @param citations in the order of the text; those by name get `boundTo`
 */
export function bindNames(text: string, citations: Citation[]): Citation[] {
  return citations.map((citation, index) => {
    if (citation.kind !== 'motie-by-name' && citation.kind !== 'amendement-by-name')
      return citation;
    const next = citations[index + 1];
    const belongs =
      next?.kind === 'kamerstuk' &&
      next.id !== null &&
      next.ondernummer !== undefined &&
      isBetween(text.slice(citation.end, next.start));
    return belongs ? { ...citation, boundTo: next.id as string } : citation;
  });
}

const isBetween = (text: string) =>
  (text.length <= MAX_BETWEEN_CHARS && BETWEEN.test(text)) ||
  /^\s\(?op\s$/.test(text) ||
  (text.length <= MAX_SUBJECT_CHARS && SUBJECT.test(text));

/** Words of the whole paper, to tell a hyphen of the author's from one of the line's end. */
export interface Vocabulary {
  has(word: string): boolean;
}

/** Gathers the words that stand inside lines, hyphens and all. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines)
    for (const word of line.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) words.add(word);
  return words;
}

/** What comes between two lines of a paragraph: a space, nothing, and whether a hyphen before it goes. */
export interface Seam {
  between: '' | ' ';
  dropHyphen: boolean;
}

/** No word that is cut at a line's end is longer, in letters. */
const MAX_WORD_CHARS = 200;
const CONNECTING = /^(?:en|of|dan|tot|maar|noch|als)\b/;

/** Words that are joined to the next one with a hyphen: "niet-reguliere". */
const HYPHENATING = new Set(['niet', 'non', 'vice']);

/**
 * Decides how two lines of a paragraph are joined. "water-" and "schap" become "waterschap", "zee-" and "en" stay as
 * they are, and "EU-" and "lidstaten" keep their hyphen, as does every word that the paper writes with one elsewhere.
 */
export function seam(line: string, after: string, vocabulary: Vocabulary): Seam {
  // The end of a line is enough, and a hostile line may be endless.
  const before = line.slice(-MAX_WORD_CHARS);
  if (/\u00ad\s*$/.test(before)) return { between: '', dropHyphen: true };
  // A dash with a space before it stands between words.
  if (/\s[-–]\s*$/.test(before)) return { between: ' ', dropHyphen: false };
  if (/\p{L}\/$/u.test(before) || /[\p{L}\p{N}][–]$/u.test(before))
    return { between: '', dropHyphen: false };
  const end = /(\S*)[-\u2010]\s*$/.exec(before)?.[1];
  if (end === undefined) return { between: ' ', dropHyphen: false };
  if (CONNECTING.test(after) || !/^\p{L}/u.test(after))
    return { between: /^\p{N}/u.test(after) ? '' : ' ', dropHyphen: false };
  return { between: '', dropHyphen: !keepsHyphen(end, after, vocabulary) };
}

/** Whether the hyphen between the end of a line and the begin of the next is the author's. */
function keepsHyphen(end: string, after: string, vocabulary: Vocabulary): boolean {
  if (/\p{Lu}|\p{N}$/u.test(end.slice(-1)) || /^\p{Lu}/u.test(after)) return true;
  const start = end.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  const rest = (/^[\p{L}\p{N}-]+/u.exec(after)?.[0] ?? '').toLowerCase();
  if (HYPHENATING.has(start)) return !vocabulary.has(start + rest);
  return vocabulary.has(`${start}-${rest}`) && !vocabulary.has(start + rest);
}

/**
 * The words of some papers turned around: which papers have a word. Every word stands in it once, so that looking for a
 * part of a word goes over far fewer letters than the papers have.
 */
export interface WordSegment {
  keys: string[];
  /** All different words, with spaces between them. */
  words: string;
  /** Where each word begins in `words`. */
  starts: Uint32Array;
  /** Where the papers of each word end in `papers`; they begin where those of the word before end. */
  ends: Uint32Array;
  /** Indexes in `keys`. */
  papers: Uint16Array;
}

/** @param lists of at most 65,536 papers, as `wordsOf` writes them */
export function buildSegment(lists: readonly { key: string; words: string }[]): WordSegment {
  const papersOf = new Map<string, number[]>();
  lists.forEach(({ words }, paper) => {
    for (const word of words.split(' ')) {
      const known = papersOf.get(word);
      if (known) known.push(paper);
      else papersOf.set(word, [paper]);
    }
  });
  const starts = new Uint32Array(papersOf.size);
  const ends = new Uint32Array(papersOf.size);
  let [index, start, end] = [0, 0, 0];
  for (const [word, papers] of papersOf) {
    starts[index] = start;
    ends[index] = end += papers.length;
    start += word.length + 1;
    index += 1;
  }
  const papers = Uint16Array.from([...papersOf.values()].flat());
  return {
    keys: lists.map(({ key }) => key),
    words: [...papersOf.keys()].join(' '),
    starts,
    ends,
    papers,
  };
}

/** The keys of the papers that have a word with this part in it. @param part without spaces */
export function searchSegment(
  { keys, words, starts, ends, papers }: WordSegment,
  part: string,
): string[] {
  const found = new Uint8Array(keys.length);
  for (let at = words.indexOf(part); at >= 0;) {
    const word = wordAt(starts, at);
    for (let one = ends[word - 1] ?? 0; one < (ends[word] ?? 0); one++) found[papers[one] ?? 0] = 1;
    const next = starts[word + 1];
    at = next === undefined ? -1 : words.indexOf(part, next);
  }
  return keys.filter((_, index) => found[index] === 1);
}

/** The last word that begins at or before a place, by halving. */
function wordAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

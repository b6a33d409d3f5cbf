/** From this length on only begin and end are named, in characters. */
const WHOLE = 120;
const WORDS_AT_END = 5;

/**
 * An address that leads to words in the page (text fragment, WICG "scroll to text fragment").
 * @param href address without a fragment of its own
 * @param words as the page shows them; line breaks part paragraphs
 */
export function addressOfWords(href: string, words: string): string {
  const paragraphs = words
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  const all = paragraphs.join(' ');
  const wanted =
    paragraphs.length === 1 && all.length <= WHOLE
      ? coded(all)
      : `${coded(firstWords(paragraphs[0] ?? ''))},${coded(lastWords(paragraphs.at(-1) ?? ''))}`;
  return `${href.replace(/#.*$/, '')}#:~:text=${wanted}`;
}

const firstWords = (text: string): string => text.split(/\s+/).slice(0, WORDS_AT_END).join(' ');
const lastWords = (text: string): string => text.split(/\s+/).slice(-WORDS_AT_END).join(' ');

/** A dash parts what stands before and behind from the words, so it is written otherwise. */
function coded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

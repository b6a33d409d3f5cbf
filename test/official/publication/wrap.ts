/** Where the publisher's source breaks its lines, more or less (measured on a stored page: about 85 characters). */
const WIDTH = 85;

/** A bit of output: text that may break at its spaces, or markup that may not. */
export interface Run {
  text: string;
  /** Given as it is, and the count of characters starts again after it. */
  markup?: true;
}

/**
 * Lays runs out as lines.
 * @returns one string per line; the text in them is not yet escaped unless `escape` does so
 */
export function wrapRuns(runs: Run[], escape: (text: string) => string): string[] {
  // A source that has lines of its own keeps them and gets no others.
  const width = runs.some(({ text }) => text.includes('\n')) ? Infinity : WIDTH;
  const lines = [''];
  let column = 0;
  const add = (text: string) => {
    lines[lines.length - 1] += text;
  };
  for (const { text, markup } of runs) {
    if (markup) {
      add(text);
      column = 0;
      continue;
    }
    // Breaks fall at plain spaces only: a no-break space holds.
    for (const part of text.split(/([ \n])/)) {
      if (part === '\n' || (part === ' ' && column >= width - 8)) {
        lines.push('');
        column = 0;
      } else {
        add(escape(part));
        column += part.length;
      }
    }
  }
  return lines;
}

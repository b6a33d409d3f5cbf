/** Line ends and indents of the source are one space; a no-break space is the author's. */
export function oneSpace(words: string): string {
  return words.replace(/[ \t\r\n]+/g, ' ');
}

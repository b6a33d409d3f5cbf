import type { SnippetPart } from '../../../utils/search/snippet.ts';

/** One line of a text with the words that were looked for marked. */
export function SnippetLine({ parts }: { parts: readonly SnippetPart[] }) {
  return (
    <span class="snippet" lang="nl">
      {parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}
    </span>
  );
}

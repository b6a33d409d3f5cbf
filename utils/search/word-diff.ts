import { diffArrays, diffWordsWithSpace } from 'diff';
import { comparisonKey } from './comparison-key.ts';

/** Words of a paragraph that stayed, came or went. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A paragraph as it is or was; `same` when nothing in it changed. */
export interface DiffParagraph {
  kind: 'same' | 'changed';
  parts: DiffPart[];
}

/** More edits than this and two stretches count as wholly different: looking on would take seconds. */
const MAX_EDITS = 2_000;

/**
 * What changed between two texts, in words. Paragraphs that differ in white space only are the same.
 * @param before paragraphs of the older text
 * @param after of the newer one
 */
export function wordDiff(before: readonly string[], after: readonly string[]): DiffParagraph[] {
  const [old, fresh] = [before, after].map((paragraphs) => paragraphs.map(comparisonKey)) as [
    string[],
    string[],
  ];
  const changes = diffArrays(old, fresh, { maxEditLength: MAX_EDITS }) ?? [
    { value: old, removed: true, added: false },
    { value: fresh, removed: false, added: true },
  ];
  const paragraphs: DiffParagraph[] = [];
  const gone: string[] = [];
  const came: string[] = [];
  const settle = () => paragraphs.push(...changedStretch(gone.splice(0), came.splice(0)));
  let [at, to] = [0, 0];
  for (const { value, removed, added } of changes) {
    const count = value.length;
    if (removed) gone.push(...before.slice(at, (at += count)));
    else if (added) came.push(...after.slice(to, (to += count)));
    else {
      settle();
      paragraphs.push(
        ...after
          .slice(to, to + count)
          .map((text): DiffParagraph => ({ kind: 'same', parts: [{ kind: 'same', text }] })),
      );
      at += count;
      to += count;
    }
  }
  settle();
  return paragraphs;
}

/** Where as many paragraphs went as came, each is held against its successor; else the stretch as a whole. */
function changedStretch(gone: string[], came: string[]): DiffParagraph[] {
  if (gone.length === came.length)
    return gone.map((text, index) => changed(words(text, came[index] ?? '')));
  return byParagraph(words(gone.join('\n'), came.join('\n'))).map(changed);
}

const changed = (parts: DiffPart[]): DiffParagraph => ({ kind: 'changed', parts });

function words(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
  const all: DiffPart[] = changes
    ? changes.map((change) => ({ kind: kindOf(change), text: change.value }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
  return all.filter(({ text }) => text !== '');
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): DiffPart['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

/** Parts cut at line breaks into paragraphs; a break that came or went is none to be seen. */
function byParagraph(parts: DiffPart[]): DiffPart[][] {
  const paragraphs: DiffPart[][] = [[]];
  for (const { kind, text } of parts) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      if (line) paragraphs.at(-1)?.push({ kind, text: line });
    });
  }
  return paragraphs.filter((one) => one.length > 0);
}

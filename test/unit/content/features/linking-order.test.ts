// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  inLinkingOrder,
  type CitationOccurrence,
} from '../../../../utils/content/features/citations/citation-occurrences.ts';
import { readBlocks } from '../../../../utils/content/site/text-block.ts';

/** Places in five paragraphs, the second with two; the window begins behind the first `above`. */
function places(above: number): CitationOccurrence[] {
  document.body.replaceChildren(
    ...['0', '1', '2', '3', '4'].map((words) =>
      Object.assign(document.createElement('p'), { textContent: words }),
    ),
  );
  for (const [index, element] of document.querySelectorAll('p').entries()) {
    element.getBoundingClientRect = () => new DOMRect(0, (index - above) * 20, 100, 19);
  }
  const blocks = [...readBlocks(document.body)];
  const at = (index: number, start: number) =>
    ({ block: blocks[index], citation: { start } }) as unknown as CitationOccurrence;
  return [at(0, 0), at(1, 0), at(1, 9), at(2, 0), at(3, 0), at(4, 0)];
}

const order = (above: number) =>
  [...inLinkingOrder(places(above))].map(
    ({ block, citation }) => `${block.text}:${citation.start}`,
  );

describe('inLinkingOrder', () => {
  it('takes the last of a paragraph first', () => {
    expect(order(0)).toEqual(['0:0', '1:9', '1:0', '2:0', '3:0', '4:0']);
  });

  it('begins with what is on screen and ends with what is above it', () => {
    expect(order(3)).toEqual(['3:0', '4:0', '0:0', '1:9', '1:0', '2:0']);
  });

  it('begins at the front where all is above the window', () => {
    expect(order(9)[0]).toBe('0:0');
  });
});

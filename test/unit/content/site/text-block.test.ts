// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointAt, readBlocks, type TextBlock } from '../../../../utils/content/site/text-block.ts';
import { unwrap, wrapRange } from '../../../../utils/content/site/wrap.ts';

function page(html: string): HTMLElement {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(root);
  return root;
}

function wrapWords(block: TextBlock, words: string): HTMLElement[] {
  const at = block.text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  return wrapRange(
    { start: pointAt(block, at, 'start'), end: pointAt(block, at + words.length, 'end') },
    () => document.createElement('a'),
  );
}

/** Markup of some of these words, in blocks, inline elements and what is left out, in one another. */
function trees(...words: string[]): fc.Arbitrary<string> {
  const tag = fc.constantFrom('p', 'div', 'li', 'td', 'span', 'button', 'kamerlezer-ui');
  return fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(...words),
      fc
        .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    ),
  })).tree;
}

const texts = (root: Element) =>
  [...readBlocks(root)].map((block) => block.text.trim()).filter(Boolean);

describe('readBlocks', () => {
  it('joins what line breaks and inline elements cut', () => {
    expect(
      texts(page('<p>zie (Kamerstuk<br>\n      24 801-<em>02</em>, nr. 7)</p><p>en verder</p>')),
    ).toEqual(['zie (Kamerstuk 24 801-02, nr. 7)', 'en verder']);
  });

  it('keeps cells and list items apart', () => {
    expect(
      texts(
        page(
          '<table><tr><td>24 801</td><td>nr. 7</td></tr></table><ul><li>een</li><li>twee</li></ul>',
        ),
      ),
    ).toEqual(['24 801', 'nr. 7', 'een', 'twee']);
  });

  it('leaves out note marks in sup, scripts and our own elements', () => {
    expect(
      texts(
        page(
          '<p>nr. 318<sup>1</sup>, m<sup>2</sup> x<sup>e</sup><script>1</script><kamerlezer-ui>2</kamerlezer-ui></p>',
        ),
      ),
    ).toEqual(['nr. 318, m xe']);
  });

  it('gives, of those that may matter, the same at the same places, also where markup cuts a word in two', () => {
    const mayMatter = (text: string) => /\d|motie/.test(text);
    const mattering = (blocks: Iterable<TextBlock>) =>
      [...blocks]
        .filter(({ text }) => mayMatter(text))
        .map(({ index, text }) => [index, text.trim()]);
    fc.assert(
      fc.property(
        fc.array(
          trees(
            'nr. 7',
            'mo',
            'tie',
            'een',
            '<b>m</b>otie',
            'm',
            'o',
            'Ja.',
            '\n  ',
            '<br>',
            '<i></i>',
            '<sup>1</sup>',
          ),
          { maxLength: 6 },
        ),
        (parts) => {
          const root = page(parts.join(''));
          expect(mattering(readBlocks(root, mayMatter))).toEqual(mattering(readBlocks(root)));
        },
      ),
      { seed: 11, numRuns: 600 },
    );
    expect(mattering(readBlocks(page('<p>een</p><p>de <i>mo</i>tie</p>')))).toEqual([
      [1, 'de motie'],
    ]);
  });

  it('numbers every block, also where another writes in the text while it is read', () => {
    const root = page('een<p>nr. 7</p>twee<p>nr. 8</p>');
    const indices: number[] = [];
    for (const { index } of readBlocks(root)) {
      indices.push(index);
      root.lastElementChild?.replaceChildren('no. 8');
    }
    expect(indices).toEqual([0, 1, 2, expect.any(Number)]);
  });

  it('takes a block that holds one text and nothing else for the same as any other', () => {
    fc.assert(
      fc.property(
        fc.array(
          trees(
            'nr. 7',
            ' ',
            '\n  ',
            'een ',
            '<br>',
            '<b>vet</b>',
            '<sup>1</sup>',
            '<script>1</script>',
          ),
          { maxLength: 6 },
        ),
        (parts) => {
          const root = page(parts.join(''));
          const quick = texts(root);
          // Where every block also holds something that has no words, none is taken by its text alone.
          for (const element of root.querySelectorAll('p, div, li, td'))
            element.append(document.createElement('i'));
          root.prepend(document.createElement('i'));
          expect(quick).toEqual(texts(root));
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('pointAt and wrapRange', () => {
  it.each([
    ['<p>zie (Kamerstuk<br />\n     24 801, nr. 7) daar</p>', 'Kamerstuk 24 801, nr. 7', 1],
    ['<p>zie <b>Kamerstuk</b> 24\u00a0801, nr. 7 daar</p>', 'Kamerstuk 24\u00a0801, nr. 7', 1],
    ['<p>zie <b>het Kamerstuk</b> 24 801, nr. 7</p>', 'Kamerstuk 24 801, nr. 7', 2],
    ['<p>\n   Kamerstuk 24 801, nr. 7   </p>', 'Kamerstuk 24 801, nr. 7', 1],
    ['<p>a<em>24 801</em><em>, nr. 7</em>b</p>', '24 801, nr. 7', 1],
  ])('marks exactly the words in %s', (html, words, parts) => {
    const root = page(html);
    const before = root.textContent;
    const markup = root.cloneNode(true);
    const [block] = readBlocks(root);
    const marks = wrapWords(block as TextBlock, words);
    expect(marks).toHaveLength(parts);
    expect(
      marks
        .map((mark) => mark.textContent)
        .join('')
        .replace(/\s+/g, ' '),
    ).toBe(words.replace(/\s+/g, ' '));
    expect(root.textContent).toBe(before);
    unwrap(marks);
    expect(root.isEqualNode(markup)).toBe(true);
  });

  it('marks several places of one text node from the last to the first', () => {
    const root = page('<p>een twee drie</p>');
    const [block] = readBlocks(root);
    const marks = ['drie', 'twee', 'een'].flatMap((words) => wrapWords(block as TextBlock, words));
    expect(marks.map((mark) => mark.textContent)).toEqual(['drie', 'twee', 'een']);
  });
});

describe('note marks', () => {
  it('are left out of the text, and remembered where they stood', () => {
    const root = page(
      '<p>conform de motie-Kuipers.<span data-kamerlezer="note" data-note="3"><sup>3</sup></span> Over nr. 318<a data-kamerlezer="note" data-note="4">4</a>, dus.</p>',
    );
    const [block] = readBlocks(root);
    expect(block?.text).toBe('conform de motie-Kuipers. Over nr. 318, dus.');
    expect(
      block?.marks.map(({ offset, element }) => [offset, element.getAttribute('data-note')]),
    ).toEqual([
      [25, '3'],
      [38, '4'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../utils/documents/docx/read-docx.ts';
import { formatNumber } from '../../../utils/documents/docx/number-formats.ts';
import type { Block } from '../../../utils/documents/model.ts';
import { outline } from './outline.ts';
import { definition, item, list, paragraph, wordFile } from './word-file.ts';

const LEGAL = definition(1, [
  { format: 'decimal', text: '%1.' },
  { format: 'lowerLetter', text: '%2)' },
  { format: 'lowerRoman', text: '(%3)' },
]);
const read = async (body: string, numbering: string, styles?: string) =>
  outline(await readDocx(wordFile({ body, numbering, ...(styles !== undefined && { styles }) })));
/** The labels and headings of an outline, in order. */
const printed = (lines: string[]) =>
  lines.flatMap((line) => /^\s*(?:- |h\d )(.*)$/.exec(line)?.[1] ?? []);

describe('the numbers of a list in a Word file', () => {
  it('go on after a paragraph in between', async () => {
    const body = item('Eerste vraag', 1) + paragraph('Antwoord.') + item('Tweede vraag', 1);
    expect(await read(body, LEGAL + list(1, 1))).toEqual([
      'ol',
      '- 1.',
      '  p Eerste vraag',
      'p Antwoord.',
      'ol',
      '- 2.',
      '  p Tweede vraag',
    ]);
  });

  it('are letters, Roman or words where the file says so, from the start that it says', async () => {
    const numbering =
      definition(1, [{ format: 'upperRoman', text: 'Artikel %1', more: '<w:start w:val="5"/>' }]) +
      definition(2, [{ format: 'lowerLetter', text: '%1.', more: '<w:start w:val="26"/>' }]) +
      list(1, 1) +
      list(2, 2);
    const body = item('a', 1) + item('b', 1) + item('c', 2) + item('d', 2);
    expect(printed(await read(body, numbering))).toEqual(['Artikel V', 'Artikel VI', 'z.', 'aa.']);
  });

  it('begin again where a list says so, once, and count on where it does not', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = LEGAL + list(1, 1) + list(2, 1, restart) + list(3, 1);
    const body = [1, 1, 2, 2, 3].map((id) => item('x', id)).join('');
    expect(printed(await read(body, numbering))).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  it('of a deeper level begin again, unless the level says that it never does', async () => {
    const never = definition(1, [
      { format: 'decimal', text: '%1.' },
      { format: 'decimal', text: '%2', more: '<w:start w:val="1"/><w:lvlRestart w:val="0"/>' },
    ]);
    const body = [0, 1, 1, 0, 1].map((level) => item('x', 1, level)).join('');
    expect(printed(await read(body, LEGAL + list(1, 1)))).toEqual(['1.', 'a)', 'b)', '2.', 'a)']);
    expect(printed(await read(body, never + list(1, 1)))).toEqual(['1.', '1', '2', '2.', '3']);
  });

  it('stand before headings, whose level the style tells', async () => {
    const styles = [1, 2]
      .map(
        (level) =>
          `<w:style w:type="paragraph" w:styleId="Kop${level}"><w:name w:val="heading ${level}"/><w:pPr><w:numPr>${level > 1 ? '' : '<w:ilvl w:val="0"/>'}<w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join('');
    const numbering =
      definition(1, [
        { format: 'upperRoman', text: '%1', more: '<w:start w:val="1"/><w:pStyle w:val="Kop1"/>' },
        {
          format: 'decimal',
          text: '%1.%2',
          more: '<w:start w:val="1"/><w:pStyle w:val="Kop2"/><w:isLgl/>',
        },
      ]) + list(1, 1);
    const heading = (words: string, level: number) =>
      paragraph(words, `<w:pStyle w:val="Kop${level}"/>`);
    const body =
      heading('Inleiding', 1) +
      heading('Doel', 2) +
      heading('Opzet', 2) +
      heading('Slot', 1) +
      paragraph('Zonder', '<w:pStyle w:val="Kop1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await read(body, numbering, styles)).toEqual([
      'h2 I Inleiding',
      'h3 1.1 Doel',
      'h3 1.2 Opzet',
      'h2 II Slot',
      'h2 Zonder',
    ]);
  });

  it('are found by way of a style of lists', async () => {
    const numbering = `${LEGAL.replace('<w:lvl ', '<w:styleLink w:val="Lijst"/><w:lvl ')}<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Lijst"/></w:abstractNum>${list(1, 2)}`;
    expect(printed(await read(item('x', 1, 1), numbering))).toEqual(['a)']);
  });

  it('do not stand before bullets, which are a list of their own', async () => {
    const numbering =
      LEGAL + definition(2, [{ format: 'bullet', text: '' }]) + list(1, 1) + list(2, 2);
    expect(await read(item('een', 1) + item('los', 2) + item('twee', 1), numbering)).toEqual([
      'ol',
      '- 1.',
      '  p een',
      'ul',
      '- ',
      '  p los',
      'ol',
      '- 2.',
      '  p twee',
    ]);
  });

  it('of a list that the file does not hold make no list', async () => {
    expect(await read(item('x', 7), LEGAL)).toEqual(['p x']);
  });
});

describe('any list in a Word file', () => {
  const FORMATS = ['decimal', 'lowerLetter', 'upperRoman'];
  const steps = fc.array(fc.constantFrom(0, 1, 2, null), { minLength: 1, maxLength: 40 });
  const starts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30));

  it('counts each level from its start, whatever stands in between', async () => {
    await fc.assert(
      fc.asyncProperty(steps, starts, async (levels, from) => {
        const numbering =
          definition(
            1,
            FORMATS.map((format, level) => ({
              format,
              text: `%${level + 1}`,
              more: `<w:start w:val="${(from[level] ?? 0) + 1}"/>`,
            })),
          ) + list(1, 1);
        const body = levels.map((level) =>
          level === null ? paragraph('tussen') : item('x', 1, level),
        );
        const { blocks } = await readDocx(wordFile({ body: body.join(''), numbering }));
        expect(labelsOf(blocks)).toEqual(expectedLabels(levels, from));
      }),
      { numRuns: 60 },
    );
  });

  function labelsOf(blocks: Block[]): (string | null)[] {
    return blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap((one) => [one.label, ...labelsOf(one.blocks)])
        : [],
    );
  }

  /** Counted back from each item: its like since the last item of a higher level. */
  function expectedLabels(levels: (number | null)[], from: number[]): string[] {
    const items = levels.filter((level) => level !== null);
    return items.map((level, index) => {
      const before = items.slice(0, index);
      const since = before.slice(before.findLastIndex((one) => one < level) + 1);
      const count = since.filter((one) => one === level).length;
      return formatNumber((from[level] ?? 0) + 1 + count, FORMATS[level] ?? '');
    });
  }
});

describe('formats of numbers', () => {
  it.each([
    [4, 'lowerRoman', 'iv'],
    [1999, 'upperRoman', 'MCMXCIX'],
    [27, 'lowerLetter', 'aa'],
    [53, 'upperLetter', 'AAA'],
    [7, 'decimalZero', '07'],
    [12, 'decimalZero', '12'],
    [3, 'ordinal', '3e'],
    [6, 'chicago', '††'],
    [0, 'lowerRoman', '0'],
    [5, 'hebrew1', '5'],
  ])('%i as %s', (count, format, written) => {
    expect(formatNumber(count, format)).toBe(written);
  });
});

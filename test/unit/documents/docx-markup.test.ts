import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../utils/documents/docx/read-docx.ts';
import { noteLines, outline } from './outline.ts';
import { PIXEL } from './pixel.ts';
import { paragraph, run, wordFile, type WordFileParts } from './word-file.ts';

const read = async (parts: WordFileParts) => outline(await readDocx(wordFile(parts)));
const readBody = (body: string) => read({ body });

describe('words that Word keeps in elements of their own', () => {
  it.each([
    ['a line end', `${run('Postbus 1')}<w:r><w:cr/></w:r>${run('1234 AB')}`, 'p Postbus 1|1234 AB'],
    [
      'a tab to a place',
      `<w:r><w:t>1</w:t><w:ptab w:alignment="right"/><w:t>12</w:t></w:r>`,
      'p 1\t12',
    ],
    [
      'a simple field',
      `${run('nr. ')}<w:fldSimple w:instr="DOCPROPERTY Nr">${run('30')}</w:fldSimple>`,
      'p nr. 30',
    ],
    [
      'a link as a simple field',
      `<w:fldSimple w:instr=' HYPERLINK "https://voorbeeld.example/a" '>${run('hier')}</w:fldSimple>`,
      'p <hier>',
    ],
    [
      'a direction',
      `<w:dir w:val="rtl">${run('een ')}<w:bdo w:val="ltr">${run('twee')}</w:bdo></w:dir>`,
      'p een twee',
    ],
    ['capitals', run('dijk', '<w:caps/>'), 'p DIJK'],
    [
      'a reading above a word',
      `<w:r><w:ruby><w:rt>${run('x')}</w:rt><w:rubyBase>${run('basis')}</w:rubyBase></w:ruby></w:r>`,
      'p basis (x)',
    ],
    ['a letter of a symbol font', `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`, 'p ✓'],
    [
      'a smart tag in an insertion',
      `<w:ins><w:smartTag>${run('woord')}</w:smartTag></w:ins>`,
      'p woord',
    ],
    ['an element that nobody knows', `<w:nieuw>${run('woord')}</w:nieuw>`, 'p woord'],
  ])('%s', async (_, inside, expected) => {
    expect(await readBody(paragraph(inside))).toEqual([expected]);
  });

  const field = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  it('a field within the instruction of a field is not shown, one within its result is', async () => {
    const inner = field('PAGE', run('7'));
    const asInstruction = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${inner}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('uitkomst')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await readBody(paragraph(asInstruction))).toEqual(['p uitkomst']);
    expect(
      await readBody(
        paragraph(field('HYPERLINK "https://voorbeeld.example/"', `${run('blz. ')}${inner}`)),
      ),
    ).toEqual(['p <blz. 7>']);
  });

  it('a field that never ends hides no paragraph behind it', async () => {
    const open =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>';
    expect(await readBody(paragraph(`${run('voor')}${open}`) + paragraph('na'))).toEqual([
      'p voor',
      'p na',
    ]);
  });

  it('a large initial is one word with what follows it', async () => {
    const initial = paragraph('D', '<w:framePr w:dropCap="drop" w:lines="2"/>');
    expect(await readBody(initial + paragraph('e dijk wijkt.'))).toEqual(['p De dijk wijkt.']);
  });
});

describe('tables of a Word file', () => {
  it.each([
    [
      'in a table',
      (row: string) => `<w:bookmarkStart w:id="1" w:name="b"/>${row}<w:bookmarkEnd w:id="1"/>`,
    ],
    ['in a control', (row: string) => `<w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt>`],
    ['in an insertion', (row: string) => `<w:ins>${row}</w:ins>`],
  ])('have their rows and cells, also where these stand %s', async (_, around) => {
    const cell = around(`<w:tc>${paragraph('a')}</w:tc>`);
    const row = around(`<w:tr>${cell}<w:tc>${paragraph('b')}</w:tc></w:tr>`);
    expect(await readBody(`<w:tbl>${row}</w:tbl>`)).toEqual([
      'table',
      'row',
      ' td 1x1',
      '  p a',
      ' td 1x1',
      '  p b',
    ]);
  });
});

describe('pictures of a Word file', () => {
  const drawing = (blip: string) =>
    paragraph(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="n" descr="Een dijk"/><a:graphic><a:graphicData><a:blip ${blip}/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    );
  const image = (target: string, mode = '') =>
    `<Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" ${mode}/>`;
  const body = paragraph('Voor.') + drawing('r:embed="p1"') + paragraph('Na.');

  it.each([
    ['that is missing', image('media/weg.png')],
    ['without a relation', ''],
    ['that stands elsewhere', image('https://voorbeeld.example/x.png', 'TargetMode="External"')],
    ['that is no picture', image('styles.xml')],
  ])('one %s leaves its place and its words', async (_, relations) => {
    expect(await read({ body, relations })).toEqual(['p Voor.', 'image  Een dijk', 'p Na.']);
  });

  it.each(['media/a.jfif', 'media/a.tmp', '../media/a', '/plaatjes/a.bin'])(
    'are told by their bytes, not by their name: %s',
    async (target) => {
      // As the package resolves it: from the folder of the text, or from the top.
      const name = new URL(target, 'x:/word/').pathname.slice(1);
      expect(await read({ body, relations: image(target), more: { [name]: PIXEL } })).toEqual([
        'p Voor.',
        'image image/png Een dijk',
        'p Na.',
      ]);
    },
  );

  it('a chart leaves its place', async () => {
    const chart = paragraph(
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="n" descr="Kosten per jaar"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r>',
    );
    expect(await readBody(chart)).toEqual(['image  Kosten per jaar']);
  });
});

describe('boxes and alternatives', () => {
  const box = (shape: string) =>
    `<w:r><w:pict><v:${shape}><v:textbox><w:txbxContent>${paragraph('In het kader.')}</w:txbxContent></v:textbox></v:${shape}></w:pict></w:r>`;
  const choice = `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph('In het kader.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;

  it.each(['shape', 'rect', 'oval', 'roundrect'])('the text in a %s is shown', async (shape) => {
    expect(await readBody(paragraph(run('Voor.') + box(shape)))).toEqual([
      'p Voor.',
      'p In het kader.',
    ]);
  });

  it.each([
    ['the choice alone', `<mc:Choice Requires="wps">${choice}</mc:Choice>`],
    [
      'a choice and a fallback',
      `<mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${box('rect')}</mc:Fallback>`,
    ],
    ['an empty choice', `<mc:Choice Requires="w99"/><mc:Fallback>${box('rect')}</mc:Fallback>`],
  ])('of alternatives one is shown: %s', async (_, inside) => {
    const alternatives = `<w:r><mc:AlternateContent>${inside}</mc:AlternateContent></w:r>`;
    expect(await readBody(paragraph(run('Voor.') + alternatives))).toEqual([
      'p Voor.',
      'p In het kader.',
    ]);
  });

  it('an inserted file is told of at its place', async () => {
    expect(
      await readBody(`${paragraph('Voor.')}<w:altChunk r:id="r9"/>${paragraph('Na.')}`),
    ).toEqual(['p Voor.', 'p [embedded-file]', 'p Na.']);
  });
});

describe('formulas', () => {
  const part = (name: string, inside: string) => `<m:${name}>${inside}</m:${name}>`;
  const letters = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;
  it.each([
    ['a sum', letters('a+b'), 'a+b'],
    ['a fraction', part('f', part('num', letters('a+b')) + part('den', letters('2'))), '(a+b)/2'],
    ['a power', part('sSup', part('e', letters('m')) + part('sup', letters('2'))), 'm2'],
    ['a root', part('rad', part('deg', '') + part('e', letters('x+1'))), '√(x+1)'],
    [
      'brackets',
      part(
        'd',
        '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>' + part('e', letters('x')),
      ),
      '[x]',
    ],
    ['a matrix', part('m', part('mr', part('e', letters('x')))), '[formula]'],
    ['a part that nobody knows', letters('a') + part('nieuw', letters('b')), '[formula]'],
  ])('%s', async (_, inside, expected) => {
    const body = paragraph(`${run('De som ')}<m:oMath>${inside}</m:oMath>${run(' per jaar.')}`);
    expect(await readBody(body)).toEqual([`p De som ${expected} per jaar.`]);
  });

  it('a paper of a formula only is no paper without text', async () => {
    expect(
      await readBody(paragraph(`<m:oMathPara><m:oMath>${letters('a=b')}</m:oMath></m:oMathPara>`)),
    ).toEqual(['p a=b']);
  });
});

describe('what styles say', () => {
  const style = (id: string, inside: string, name = id) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
  const styled = (id: string, words: string, properties = '') =>
    paragraph(words, `<w:pStyle w:val="${id}"/>${properties}`);

  it('headings are told by what a style is based on, and by outline levels', async () => {
    const styles =
      style('Heading2', '', 'heading 2') +
      style('Sectie', '<w:basedOn w:val="Heading2"/>') +
      style('Niveau', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('Geen', '<w:basedOn w:val="Heading2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
      style('Rond', '<w:basedOn w:val="Rond"/>');
    const body =
      ['Sectie', 'Niveau', 'Geen', 'Rond', 'Kop3'].map((id) => styled(id, id)).join('') +
      paragraph('Zelf', '<w:outlineLvl w:val="1"/>');
    expect(await read({ body, styles })).toEqual([
      'h3 Sectie',
      'h2 Niveau',
      'p Geen',
      'p Rond',
      'h4 Kop3',
      'h3 Zelf',
    ]);
  });

  it('what a style of paragraphs hides is hidden, but for words that say otherwise', async () => {
    const styles =
      style('Weg', '<w:rPr><w:vanish/></w:rPr>') + style('Ook', '<w:basedOn w:val="Weg"/>');
    const body =
      styled('Weg', 'GEHEIM') +
      styled('Ook', 'GEHEIM') +
      styled('Weg', run('GEHEIM') + run('zichtbaar', '<w:vanish w:val="0"/>'));
    expect(await read({ body, styles })).toEqual(['p zichtbaar']);
  });
});

describe('marks of notes', () => {
  const mark = (kind: string, id: number, own = '') =>
    `<w:r><w:${kind}Reference ${own && 'w:customMarkFollows="1"'} w:id="${id}"/>${own && `<w:t>${own}</w:t>`}</w:r>`;
  const note = (kind: string, id: number, words: string) =>
    `<w:${kind} w:id="${id}">${paragraph(words)}</w:${kind}>`;

  it("the author's own is shown once and not counted", async () => {
    const model = await readDocx(
      wordFile({
        body: paragraph(
          run('Een') + mark('footnote', 2, '*') + run(' twee') + mark('footnote', 3) + run('.'),
        ),
        footnotes: note('footnote', 2, '* Ster.') + note('footnote', 3, 'Gewoon.'),
      }),
    );
    expect(outline(model)).toEqual(['p Een[*] twee[1].']);
    expect(noteLines(model)).toEqual(['*: Ster.', '1: Gewoon.']);
  });

  it.each([
    ['', 'i'],
    ['<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>', '1'],
    ['<w:endnotePr><w:numFmt w:val="upperLetter"/><w:numStart w:val="3"/></w:endnotePr>', 'C'],
  ])('of endnotes are written as the settings say: %s', async (settings, label) => {
    const parts = {
      body: paragraph(run('Een') + mark('endnote', 2)),
      endnotes: note('endnote', 2, 'Eind.'),
      settings,
    };
    expect(await read(parts)).toEqual([`p Een[${label}]`]);
  });
});

describe('packages of other writers', () => {
  it('the text may be in a part of another name', async () => {
    expect(await read({ body: paragraph('Tekst.'), main: 'word/document2.xml' })).toEqual([
      'p Tekst.',
    ]);
  });

  it('namespaces may have other prefixes', async () => {
    const file = wordFile({ body: '' });
    expect(file.length).toBeGreaterThan(0);
    const { strToU8, unzipSync, zipSync } = await import('fflate');
    const xml =
      '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>Tekst</ns0:t></ns0:r><ns0:r><ns0:rPr><ns0:b ns0:val="0"/></ns0:rPr><ns0:t>.</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>';
    const other = zipSync({ ...unzipSync(file), 'word/document.xml': strToU8(xml) });
    expect(outline(await readDocx(other))).toEqual(['p Tekst.']);
  });
});

import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { pdfWith, written } from './pdf-with.ts';

/** A file that does harm or does not work, and what its reader must see: a sentence with a download link, or its text. */
export interface BadFile {
  what: string;
  bytes: Uint8Array;
  /** Part of the sentence. */
  sentence?: string;
  /** Words of the text, where it can be shown without harm. */
  text?: string;
}

const ascii = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Files that are made up to be read in one sitting. */
export async function badFiles(): Promise<BadFile[]> {
  const word = await wordFile();
  const body = (change: (xml: string) => string, part = 'word/document.xml') =>
    changed(word, part, change);
  const deep = 60_000;
  const key = '00'.repeat(32);
  return [
    {
      what: 'an old Word file',
      bytes: ascii('\u00d0\u00cf\u0011\u00e0'.padEnd(600, '\0')),
      sentence: 'Word-bestand van voor 2007',
    },
    { what: 'an empty file', bytes: new Uint8Array(), sentence: 'is leeg' },
    {
      what: 'half a Word file',
      bytes: word.slice(0, word.length / 2),
      sentence: 'niet heel binnengekomen',
    },
    {
      what: 'a web page',
      bytes: ascii('<!DOCTYPE html><html></html>'),
      sentence: 'webpagina in plaats van het bestand',
    },
    {
      what: 'a zip bomb',
      bytes: zipSync({ ...unzipSync(word), 'word/document.xml': new Uint8Array(70_000_000) }),
      sentence: 'te groot',
    },
    { what: 'a file of 125 MB', bytes: new Uint8Array(125_000_000), sentence: 'te groot' },
    {
      what: 'entities',
      bytes: body((xml) =>
        xml
          .replace(
            /(<\?xml[^>]*>)/,
            '$1<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "https://kwaad.example/c">]>',
          )
          .replace('Goed', '&b;&c;'),
      ),
      sentence: 'beschadigd',
    },
    {
      what: 'deep nesting',
      bytes: body((xml) =>
        xml
          .replace('<w:r>', `${'<w:ins>'.repeat(deep)}<w:r>`)
          .replace('</w:r>', `</w:r>${'</w:ins>'.repeat(deep)}`),
      ),
      sentence: 'beschadigd',
    },
    {
      what: 'a Word file with a password',
      bytes: ascii(
        `\u00d0\u00cf\u0011\u00e0${[...'EncryptedPackage'].join('\0')}\0`.padEnd(600, '\0'),
      ),
      sentence: 'wachtwoord',
    },
    {
      what: 'a PDF with a password',
      bytes: ascii(
        written(
          ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
          `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${key}> /U <${key}> >> /ID [<00> <00>] `,
        ),
      ),
      sentence: 'wachtwoord',
    },
    {
      what: 'half a PDF',
      bytes: pdfWith(['Goed en wel leesbaar']).slice(0, 200),
      sentence: 'niet heel binnengekomen',
    },
    {
      what: 'a begin that can be shown and an end that cannot',
      bytes: body((xml) =>
        xml.replace(
          '</w:body>',
          `${'<w:p><w:r><w:t>Zin.</w:t></w:r></w:p>'.repeat(500)}<w:p></w:body>`,
        ),
      ),
      sentence: 'beschadigd',
    },
    {
      what: 'scripts, links and parts that stand elsewhere',
      bytes: changed(
        body((xml) =>
          xml.replace(
            'Goed',
            'Goed</w:t></w:r><w:r><w:drawing><a:blip r:link="rIdX"/></w:drawing></w:r><w:r><w:t>',
          ),
        ),
        'word/_rels/document.xml.rels',
        (xml) =>
          xml.replace(
            '</Relationships>',
            `${elsewhere('image', 'rIdX')}${elsewhere('attachedTemplate', 'rIdY')}</Relationships>`,
          ),
      ),
      text: 'Goed',
    },
    {
      what: 'a PDF with scripts, a form and an attached file',
      bytes: pdfWith(Array.from({ length: 30 }, (_, n) => `Regel ${n} van een tekst met scripts`)),
      text: 'Regel 29',
    },
    { what: 'ten thousand notes', bytes: manyNotes(word, 10_000), text: 'Noot 10000' },
  ];
}

async function wordFile(): Promise<Uint8Array> {
  const link = new ExternalHyperlink({
    link: 'javascript:hit(1)',
    children: [new TextRun('kwaad')],
  });
  const children = [
    new Paragraph({ children: [new TextRun('Goed'), new FootnoteReferenceRun(1)] }),
    new Paragraph({ children: [link] }),
  ];
  return new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [{ children }],
        footnotes: { 1: { children: [new Paragraph('Noot 1')] } },
      }),
    ),
  );
}

function changed(file: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [part]: strToU8(change(new TextDecoder().decode(parts[part]))) });
}

function elsewhere(kind: string, id: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://kwaad.example/${id}" TargetMode="External"/>`;
}

function manyNotes(file: Uint8Array, count: number): Uint8Array {
  const repeat = (pattern: RegExp) => (xml: string) =>
    xml.replace(pattern, (one) =>
      Array.from({ length: count }, (_, at) =>
        one.replace('w:id="1"', `w:id="${at + 1}"`).replace('Noot 1', `Noot ${at + 1}`),
      ).join(''),
    );
  return changed(
    changed(file, 'word/document.xml', repeat(/<w:p>.*?<\/w:p>/)),
    'word/footnotes.xml',
    repeat(/<w:footnote w:id="1">.*?<\/w:footnote>/),
  );
}

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileType } from '../../../utils/documents/file-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x'.repeat(50))])));
const OLD = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const utf16 = (text: string) => [...text].map((letter) => `${letter}\0`).join('');

describe('a file is known by its bytes', () => {
  it.each([
    ['pdf', bytes('%PDF-1.7\n...')],
    ['pdf', bytes('\u00ef\u00bb\u00bf\n%PDF-1.4')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['docx', zip('word/document2.xml')],
  ])('%s', (type, file) => expect(fileType(file)).toBe(type));

  it.each([
    ['empty', new Uint8Array()],
    ['old-word', bytes(`${OLD}${'\0'.repeat(600)}WordDocument`)],
    ['password', bytes(`${OLD}${'\0'.repeat(600)}${utf16('EncryptedPackage')}`)],
    ['spreadsheet', zip('xl/workbook.xml')],
    ['presentation', zip('ppt/presentation.xml')],
    ['other-text', zip('mimetype', 'content.xml')],
    ['other-text', bytes('{\\rtf1')],
    ['zip', zip('bijlage 1.pdf', 'bijlage 2.pdf')],
    ['cut-off', zip('word/document.xml').subarray(0, 90)],
    ['media', bytes('ID3\u0003')],
    ['media', bytes('\0\0\0\u0018ftypmp42')],
    ['page-instead', bytes('  <!DOCTYPE html><html>')],
    ['page-instead', bytes('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>')],
    ['unknown', bytes('zomaar tekst')],
  ])('%s', (reason, file) =>
    expect(() => fileType(file)).toThrow(expect.objectContaining({ reason }) as Error),
  );
});

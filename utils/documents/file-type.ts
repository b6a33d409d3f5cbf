import { zipEntries } from './zip.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

/** What we can read. */
export type FileType = 'docx' | 'pdf';

/**
 * Recognises a file by its bytes: the Kamer announces Word files as PDF (open data portal, 2026).
 * @throws Unreadable with what it is instead
 */
export function fileType(bytes: Uint8Array): FileType {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (find(bytes.subarray(0, 1024), ascii('%PDF-')) >= 0) return 'pdf';
  if (starts(bytes, [0x50, 0x4b])) return zipType(bytes);
  throw new Unreadable(otherType(bytes));
}

function zipType(bytes: Uint8Array): FileType {
  const names = zipEntries(bytes).map(({ name }) => name);
  if (names.includes('word/document.xml')) return 'docx';
  const inside = (folder: string) => names.some((name) => name.startsWith(folder));
  // Strict and renamed main parts exist; the kind of package is told by its folder.
  if (inside('word/')) return 'docx';
  if (inside('xl/')) throw new Unreadable('spreadsheet');
  if (inside('ppt/')) throw new Unreadable('presentation');
  throw new Unreadable(names.includes('content.xml') ? 'other-text' : 'zip');
}

const MEDIA = ['ID3', 'RIFF', 'OggS', 'fLaC', '\u00ff\u00fb', '\u0089PNG', '\u00ff\u00d8', 'GIF8'];

function otherType(bytes: Uint8Array): UnreadableReason {
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return isEncrypted(bytes) ? 'password' : 'old-word';
  if (
    MEDIA.some((sign) => starts(bytes, ascii(sign))) ||
    find(bytes.subarray(0, 12), ascii('ftyp')) === 4
  )
    return 'media';
  if (starts(bytes, ascii('{\\rtf'))) return 'other-text';
  const begin = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  return /^(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/.test(begin)
    ? 'page-instead'
    : 'unknown';
}

/** An encrypted Office file is an old container that names its one part in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return find(bytes, name) >= 0;
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function starts(bytes: Uint8Array, sign: number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

function find(bytes: Uint8Array, sign: number[]): number {
  for (let at = bytes.indexOf(sign[0] ?? 0); at >= 0; at = bytes.indexOf(sign[0] ?? 0, at + 1)) {
    if (sign.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

import { file, type Answer } from './answer.ts';

const ENDINGS: Record<string, string> = { 'application/pdf': 'pdf' };

/** A file of the right type that holds nothing to read: the stand-in has no real office files. */
export function fakeOffice(name: string, type: string): Answer {
  const ending = ENDINGS[type] ?? 'docx';
  return file(type, `${name}.${ending}`, ending === 'pdf' ? '%PDF-1.4\n%%EOF\n' : 'PK\u0003\u0004');
}

import { evenSpaces } from '../domain/text.ts';
import { dateParts, PUBLISHER, workOf, type Reference, type Work } from './reference.ts';

/** One item as the Citation Style Language defines it (CSL-JSON 1.0.2), as far as a paper fills it. */
export interface CslItem {
  id: string;
  type: Work;
  title: string;
  publisher: string;
  number: string;
  language: 'nl';
  URL: string;
  genre?: string;
  'collection-title'?: string;
  issued?: { 'date-parts': [[number, number, number]] };
}

/** Makes items for processors of CSL; one type they do not know would make Zotero refuse the whole file. */
export function toCslItems(references: readonly Reference[]): CslItem[] {
  return references.map(({ number, title, kind, date, dossier, address }) => {
    const parts = dateParts(date);
    return {
      id: number,
      type: workOf(kind),
      title: evenSpaces(title),
      publisher: PUBLISHER,
      number,
      language: 'nl',
      URL: address,
      ...(kind && { genre: kind }),
      ...(dossier && { 'collection-title': `Kamerstukdossier ${dossier}` }),
      ...(parts && { issued: { 'date-parts': [parts] } }),
    };
  });
}

/** The same as a file: UTF-8 JSON, two spaces deep. */
export function toCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(toCslItems(references), null, 2)}\n`;
}

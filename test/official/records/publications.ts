import { guidOf } from '../guid.ts';
import type { Paper } from '../paper.ts';
import type { Row } from '../tables.ts';
import { changed, localMidnight } from './moments.ts';

const TYPES: Record<string, string> = {
  Html: 'text/html',
  Xml: 'application/xml',
  Odt: 'application/x-unknown-content-type',
  Pdf: 'application/pdf',
};

/** The published forms of a paper. PDF comes first, XML and what is made of it days later: without XML only PDF. */
export function publicationRows(paper: Paper, versionId: string, xml: string | null): Row[] {
  return (xml === null ? ['Pdf'] : ['Html', 'Xml', 'Odt', 'Pdf']).map((form) => ({
    Id: guidOf('DocumentPublicatie', `${paper.number}/${form}`),
    Identifier: paper.kst,
    DocumentType: form,
    FileName: `${paper.kst}.${form.toLowerCase()}`,
    Source: 'Koop',
    ContentLength: xml === null ? 36321 : Buffer.byteLength(xml),
    ContentType: TYPES[form] ?? null,
    Url: null,
    PublicatieDatum: localMidnight(paper.date),
    DocumentVersie_Id: versionId,
    ...changed(paper.date),
  }));
}

import { isUsableLabel, type OfficialLabel } from '../citations/official-labels.ts';
import { parseOfficialXml } from './notes/official-xml.ts';

/**
 * Reads the publisher's own references from a paper's XML: `<extref soort="document" doc="kst-…">`
 * (`doc="dossier/36600-XXIII"` for a dossier) and `<dossierref dossier="36410-VII">` (dialect of 2014-05-15, seen in papers of 2023 to 2025).
 * @returns empty when its references are not well-formed; targets that are no ids are left out
 */
export function readOfficialLabels(xml: string): OfficialLabel[] {
  const doc = parseOfficialXml(referencesOf(xml));
  if (!doc) return [];
  const labels = [...doc.querySelectorAll('extref[soort="document"][doc], dossierref[dossier]')].map((element) => ({
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    id: (element.getAttribute('doc') ?? `dossier/${element.getAttribute('dossier') ?? ''}`).trim().replace(/^dossier\//, 'kst-'),
  }));
  return labels.filter(isUsableLabel);
}

const REFERENCE = /<(extref|dossierref)\b[^<>]*>[\s\S]*?<\/\1\s*>/g;

/**
 * The references alone: a whole paper takes the parser up to a second at a stretch. A file where text could pass for a
 * reference, or whose references are not well-formed by themselves, goes to the parser as it is.
 */
function referencesOf(xml: string): string {
  if (/<!|xmlns:/.test(xml)) return xml;
  return `<references>${xml.match(REFERENCE)?.join('') ?? ''}</references>`;
}

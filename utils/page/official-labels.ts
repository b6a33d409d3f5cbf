import { isUsableLabel, type OfficialLabel } from '../citations/official-labels.ts';
import { parseOfficialXml } from './notes/official-xml.ts';

/**
 * Reads the publisher's own references from a paper's XML: `<extref soort="document" doc="kst-…">` and
 * `<dossierref dossier="36410-VII">` (dialect of 2014-05-15, seen in papers of 2023 to 2025).
 * @returns empty when it is no well-formed paper; targets that are no ids are left out
 */
export function readOfficialLabels(xml: string): OfficialLabel[] {
  const doc = parseOfficialXml(xml);
  if (!doc) return [];
  const labels = [...doc.querySelectorAll('extref[soort="document"][doc], dossierref[dossier]')].map((element) => ({
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    id: (element.getAttribute('doc') ?? `kst-${element.getAttribute('dossier') ?? ''}`).trim(),
  }));
  return labels.filter(isUsableLabel);
}

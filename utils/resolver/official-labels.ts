import { isUsableLabel, type OfficialLabel } from '../citations/official-labels.ts';
import { elementsOf, readXml, textOf, type XmlElement } from '../reader/koop/xml-tree.ts';

/**
 * Reads the publisher's own references from a paper's XML: `<extref soort="document" doc="kst-…">`
 * (`doc="dossier/36600-XXIII"` for a dossier) and `<dossierref dossier="36410-VII">` (dialect of 2014-05-15, seen in papers of 2023 to 2025).
 * @returns empty when its references are not well-formed; targets that are no ids are left out
 */
export function readOfficialLabels(xml: string): OfficialLabel[] {
  const cut = referencesOf(xml);
  if (cut === null) return [];
  const labels = elementsWithin(cut).flatMap((element): OfficialLabel[] => {
    const target = targetOf(element);
    return target === undefined ? [] : [{ text: textOf(element).replace(/\s+/g, ' ').trim(), id: target.trim().replace(/^dossier\//, 'kst-') }];
  });
  return labels.filter(isUsableLabel);
}

function targetOf({ name, attributes }: XmlElement): string | undefined {
  if (name === 'dossierref' && attributes['dossier'] !== undefined) return `dossier/${attributes['dossier']}`;
  return name === 'extref' && attributes['soort'] === 'document' ? attributes['doc'] : undefined;
}

const REFERENCE = /<(extref|dossierref)\b[^<>]*>[\s\S]*?<\/\1\s*>/g;

/**
 * The references alone: parsing a whole paper takes up to a second at a stretch. A file where text could pass for a
 * reference, or whose references are not well-formed by themselves, goes to the parser as it is.
 * @returns null where there is nothing to parse
 */
function referencesOf(xml: string): string | null {
  if (/<!|xmlns:/.test(xml)) return xml;
  const found = xml.match(REFERENCE);
  return found && `<references>${found.join('')}</references>`;
}

/** All elements inside, at any depth; none of what cannot be read. */
function elementsWithin(xml: string): XmlElement[] {
  const all: XmlElement[] = [];
  const visit = (element: XmlElement) => {
    all.push(element);
    elementsOf(element).forEach(visit);
  };
  try {
    visit(readXml(xml));
  } catch {
    return [];
  }
  return all;
}

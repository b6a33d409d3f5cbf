import { evenSpaces } from '../../domain/text.ts';
import { isUsableLabel, type OfficialLabel } from '../../citations/official-labels.ts';
import { elementsOf, readXml, textOf, type XmlElement } from '../../documents/xml-tree.ts';

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
    return target === undefined
      ? []
      : [
          {
            text: evenSpaces(textOf(element)),
            id: target.trim().replace(/^dossier\//, 'kst-'),
          },
        ];
  });
  return labels.filter(isUsableLabel);
}

function targetOf({ name, attributes }: XmlElement): string | undefined {
  if (name === 'dossierref' && attributes['dossier'] !== undefined)
    return `dossier/${attributes['dossier']}`;
  return name === 'extref' && attributes['soort'] === 'document' ? attributes['doc'] : undefined;
}

const OPENING = /<(extref|dossierref)\b[^<>]*>/g;

/**
 * The references alone: parsing a whole paper takes up to a second at a stretch. A file where text could pass for a
 * reference, or whose references are not well-formed by themselves, goes to the parser as it is.
 * @returns null where there is nothing to parse
 */
function referencesOf(xml: string): string | null {
  if (/<!|xmlns:/.test(xml)) return xml;
  const found = [...wholeReferences(xml)];
  return found.length > 0 ? `<references>${found.join('')}</references>` : null;
}

/** Each reference up to its first end; of a name that is never closed again nothing more is looked for, so that a broken file costs one pass. */
function* wholeReferences(xml: string): Generator<string> {
  const open = new RegExp(OPENING);
  const unclosed = new Set<string>();
  for (let begin = open.exec(xml); begin; begin = open.exec(xml)) {
    const [, name = ''] = begin;
    if (unclosed.has(name)) continue;
    const closing = new RegExp(`</${name}\\s*>`, 'g');
    closing.lastIndex = open.lastIndex;
    if (closing.test(xml)) yield xml.slice(begin.index, (open.lastIndex = closing.lastIndex));
    else unclosed.add(name);
  }
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

import { strToU8, zipSync } from 'fflate';

/** The parts of a Word file that a test writes itself; the rest of the package is made. */
export interface WordFileParts {
  /** Inside `w:body`. */
  body: string;
  /** Inside `w:styles`. */
  styles?: string;
  /** Inside `w:numbering`. */
  numbering?: string;
  /** Inside `w:footnotes` and `w:endnotes`. */
  footnotes?: string;
  endnotes?: string;
  /** Inside `w:settings`. */
  settings?: string;
  /** Further relations of the text. */
  relations?: string;
  /** Further parts, such as pictures, by name. */
  more?: Record<string, Uint8Array>;
  /** The name of the part with the text. */
  main?: string;
}

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const NAMESPACES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`,
  `xmlns:r="${RELATIONS}"`,
  `xmlns:m="${OFFICE}/officeDocument/2006/math"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${OFFICE}/drawingml/2006/main"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
].join(' ');

/** Packs a Word file of markup, for what the library that makes them elsewhere cannot write. */
export function wordFile({
  body,
  relations = '',
  more = {},
  main = 'word/document.xml',
  ...parts
}: WordFileParts): Uint8Array {
  const others = (['styles', 'numbering', 'footnotes', 'endnotes', 'settings'] as const).filter(
    (name) => parts[name] !== undefined,
  );
  const part = (name: string, inside: string) =>
    strToU8(`<?xml version="1.0"?><w:${name} ${NAMESPACES}>${inside}</w:${name}>`);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const related = (inside: string) =>
    strToU8(
      `<Relationships xmlns="${OFFICE}/package/2006/relationships">${inside}</Relationships>`,
    );
  return zipSync({
    '_rels/.rels': related(relation('r1', 'officeDocument', main)),
    [main]: part('document', `<w:body>${body}</w:body>`),
    [main.replace(/([^/]*)$/, '_rels/$1.rels')]: related(
      others.map((name) => relation(name, name, `${name}.xml`)).join('') + relations,
    ),
    ...Object.fromEntries(
      others.map((name) => [`word/${name}.xml`, part(name, parts[name] ?? '')]),
    ),
    ...more,
  });
}

/** A run with words. */
export function run(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph of markup, or of words. */
export function paragraph(inside: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') ? inside : run(inside)}</w:p>`;
}

/** A paragraph of a list. @param level from 0 */
export function item(words: string, list: number, level = 0): string {
  return paragraph(
    words,
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );
}

/** A list definition with a format and a text for each level, and what else each level says. */
export function definition(
  id: number,
  levels: { format: string; text: string; more?: string }[],
): string {
  const inside = levels.map(
    ({ format, text, more = '<w:start w:val="1"/>' }, level) =>
      `<w:lvl w:ilvl="${level}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`;
}

/** A list that paragraphs refer to. */
export function list(id: number, definitionId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`;
}

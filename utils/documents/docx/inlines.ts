import { hex } from 'dingbat-to-unicode';
import { text, tidyInlines } from '../inline-text.ts';
import type { Inline, Style } from '../model.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../xml-tree.ts';
import { isInInstruction, linked, linkedByField, readFieldCharacter } from './fields.ts';
import { readFormula } from './formulas.ts';
import { readNoteMark } from './notes.ts';
import { alternativesOf, readDrawing } from './pictures.ts';
import type { RunContext, WordReading } from './reading.ts';
import { mergeLooks, readLook } from './styles.ts';
import { toggleOf, valueOf } from './word-xml.ts';
import type { NoteKind } from './note-source.ts';

/**
 * Reads the words of a paragraph; pictures and boxes in it go to `reading.flow.beside`.
 * @param isHidden whether its style hides what says nothing else
 * @returns null when there are no words
 */
export function readWordInlines(
  paragraph: XmlElement,
  isHidden: boolean,
  reading: WordReading,
): Inline[] | null {
  const context = { look: { hidden: isHidden }, underline: false };
  return tidyInlines(mergeLinks(readChildren(paragraph, context, reading)));
}

type Read = (element: XmlElement, context: RunContext, reading: WordReading) => Inline[];

/** Elements that are not simply looked into. */
const READERS: Record<string, Read> = {
  'w:r': readRun,
  'w:t': (element, { look, underline }) => words(textOf(element), look, underline),
  'w:tab': (_, { look, underline }) => words('\t', look, underline),
  'w:ptab': (_, { look, underline }) => words('\t', look, underline),
  'w:noBreakHyphen': (_, { look, underline }) => words('\u2011', look, underline),
  'w:softHyphen': (_, { look, underline }) => words('\u00ad', look, underline),
  'w:br': (element, { look, underline }) =>
    ['page', 'column'].includes(element.attributes['w:type'] ?? '')
      ? words(' ', look, underline)
      : [{ kind: 'break' }],
  'w:cr': () => [{ kind: 'break' }],
  'w:sym': readSymbol,
  'w:ruby': readRuby,
  'w:fldChar': (element, { look, underline }, { flow }) =>
    words(readFieldCharacter(element, flow.fields), look, underline),
  'w:instrText': (element, _, { flow }) => {
    const field = flow.fields.at(-1);
    if (field?.isInstruction) field.instruction += textOf(element);
    return [];
  },
  'w:fldSimple': (element, context, reading) =>
    linkedByField(readChildren(element, context, reading), [
      { instruction: element.attributes['w:instr'] ?? '' },
    ]),
  'w:hyperlink': readHyperlink,
  'w:sdt': readControl,
  'm:oMath': readFormula,
  'mc:AlternateContent': readAlternatives,
  'w:drawing': beside,
  'w:pict': beside,
  'w:object': beside,
  'w:footnoteReference': (element, _, reading) => noteMark('footnote', element, null, reading),
  'w:endnoteReference': (element, _, reading) => noteMark('endnote', element, null, reading),
};

/** Properties, and what an editor deleted or moved elsewhere. */
const PASSED_OVER = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:txbxContent',
]);

function readChildren(element: XmlElement, context: RunContext, reading: WordReading): Inline[] {
  return elementsOf(element).flatMap((child) => readChild(child, context, reading));
}

/** What is not known is looked into: words stand in `w:t`, wherever that is. */
function readChild(element: XmlElement, context: RunContext, reading: WordReading): Inline[] {
  if (PASSED_OVER.has(element.name)) return [];
  const read = Object.hasOwn(READERS, element.name) ? READERS[element.name] : undefined;
  return (read ?? readChildren)(element, context, reading);
}

function readRun(run: XmlElement, context: RunContext, reading: WordReading): Inline[] {
  const properties = childOf(run, 'w:rPr');
  const look = mergeLooks([
    { look: readLook(properties) },
    { look: reading.styles.character(valueOf(properties, 'w:rStyle')) },
    context,
  ]);
  const wasInInstruction = isInInstruction(reading.flow.fields);
  const inside = { look, underline: toggleOf(properties, 'w:u') ?? context.underline };
  const inlines = ownMarkOf(run, reading) ?? readChildren(run, inside, reading);
  if (look.hidden || (wasInInstruction && isInInstruction(reading.flow.fields))) return [];
  return linkedByField(inlines, reading.flow.fields);
}

/** A note with a mark of the author's own, which stands behind its reference in the same run. */
function ownMarkOf(run: XmlElement, reading: WordReading): Inline[] | null {
  const reference = elementsOf(run).find(
    ({ name, attributes }) =>
      /^w:(?:foot|end)noteReference$/.test(name) &&
      /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? ''),
  );
  if (!reference) return null;
  const mark = elementsOf(run)
    .filter(({ name }) => name === 'w:t' || name === 'w:sym')
    .flatMap((part) => (part.name === 'w:t' ? textOf(part) : symbol(part)))
    .join('')
    .trim();
  const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  return noteMark(kind, reference, mark || null, reading);
}

function noteMark(
  kind: NoteKind,
  element: XmlElement,
  ownMark: string | null,
  reading: WordReading,
) {
  return readNoteMark(kind, element.attributes['w:id'], ownMark, reading);
}

function words(value: string, look: RunContext['look'], underline: boolean): Inline[] {
  if (value === '') return [];
  const styles: [boolean | undefined, Style][] = [
    [look.bold, 'bold'],
    [look.italic, 'italic'],
    [underline, 'underline'],
    [look.strike, 'strike'],
    [look.position === 'sup', 'sup'],
    [look.position === 'sub', 'sub'],
  ];
  return [
    text(
      look.capitals ? value.toLocaleUpperCase('nl') : value,
      styles.filter(([on]) => on).map(([, style]) => style),
    ),
  ];
}

function readSymbol(element: XmlElement, { look, underline }: RunContext): Inline[] {
  return words(symbol(element), look, underline);
}

/** A letter of a symbol font, such as a tick of Wingdings, as the Unicode character that looks like it. */
function symbol({ attributes }: XmlElement): string {
  const font = attributes['w:font'] ?? '';
  const code = (attributes['w:char'] ?? '').toUpperCase();
  // Word moves the letters of symbol fonts to the private range U+F000.
  return (hex(font, code) ?? hex(font, code.replace(/^F0/, '')))?.string ?? '';
}

/** Base text with its reading in brackets. */
function readRuby(element: XmlElement, context: RunContext, reading: WordReading): Inline[] {
  const part = (name: string) => {
    const child = childOf(element, name);
    return child ? readChildren(child, context, reading) : [];
  };
  const above = part('w:rt');
  const base = part('w:rubyBase');
  return above.length > 0 ? [...base, text(' ('), ...above, text(')')] : base;
}

function readHyperlink(element: XmlElement, context: RunContext, reading: WordReading): Inline[] {
  const relation = reading.relations.get(element.attributes['r:id'] ?? '');
  const anchor = element.attributes['w:anchor'];
  const address = relation?.isExternal
    ? relation.target.replace(/#.*$/s, (own) => (anchor ? '' : own)) + (anchor ? `#${anchor}` : '')
    : undefined;
  return linked(address, readChildren(element, context, reading));
}

/** A content control; one to tick is told by its state, since what it shows is in a font of symbols. */
function readControl(element: XmlElement, context: RunContext, reading: WordReading): Inline[] {
  const box = childOf(childOf(element, 'w:sdtPr'), 'w14:checkbox');
  if (box) {
    const checked = childOf(box, 'w14:checked')?.attributes['w14:val'] ?? '0';
    return words(/^(?:1|true|on)$/.test(checked) ? '☒' : '☐', context.look, context.underline);
  }
  return readChildren(element, context, reading);
}

/** The first alternative that shows anything. */
function readAlternatives(
  element: XmlElement,
  context: RunContext,
  reading: WordReading,
): Inline[] {
  for (const alternative of alternativesOf(element)) {
    const before = reading.flow.beside.length;
    const inlines = readChildren(alternative, context, reading);
    if (inlines.length > 0 || reading.flow.beside.length > before) return inlines;
  }
  return [];
}

function beside(element: XmlElement, { look }: RunContext, reading: WordReading): Inline[] {
  if (!look.hidden) reading.flow.beside.push(...readDrawing(element, reading));
  return [];
}

/** A link that the file cuts into runs is one link. */
function mergeLinks(inlines: Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.kind === 'link' && last?.kind === 'link' && last.href === inline.href)
      merged[merged.length - 1] = {
        ...last,
        inlines: tidyLinkText([...last.inlines, ...inline.inlines]),
      };
    else merged.push(inline);
  }
  return merged;
}

function tidyLinkText(inlines: Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((joined, inline) => {
    const last = joined.at(-1);
    const isAlike =
      last?.kind === 'text' &&
      inline.kind === 'text' &&
      JSON.stringify(last.styles) === JSON.stringify(inline.styles);
    if (!isAlike) return [...joined, inline];
    return [...joined.slice(0, -1), { ...last, text: last.text + inline.text }];
  }, []);
}

import { text } from '../inline-text.ts';
import type { Inline } from '../model.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../xml-tree.ts';

/**
 * Writes a formula (`m:oMath`, ECMA-376 22.1) on one line: `(a+b)/2`, with exponents and indices raised and lowered. A
 * formula with anything that one line cannot say, such as a matrix, becomes a gap.
 */
export function readFormula(formula: XmlElement): Inline[] {
  const inlines = readMath(formula);
  if (inlines === null) return [{ kind: 'gap', what: 'formula' }];
  return inlines.some((inline) => inline.kind === 'text' && inline.text.trim() !== '')
    ? inlines
    : [];
}

/** Null when it cannot be written on one line. */
function readMath(element: XmlElement | undefined): Inline[] | null {
  const all: Inline[] = [];
  for (const child of element ? elementsOf(element) : []) {
    const inlines = readPart(child);
    if (inlines === null) return null;
    all.push(...inlines);
  }
  return all;
}

function readPart(element: XmlElement): Inline[] | null {
  if (!element.name.startsWith('m:')) return [];
  if (PASSED_OVER.has(element.name) || element.name.endsWith('Pr')) return [];
  const write = Object.hasOwn(PARTS, element.name) ? PARTS[element.name] : undefined;
  return write ? write(element) : null;
}

const PASSED_OVER = new Set(['m:ctrlPr', 'm:argSz']);

const PARTS: Record<string, (element: XmlElement) => Inline[] | null> = {
  'm:r': (run) => [
    text(
      elementsOf(run)
        .filter(({ name }) => name === 'm:t')
        .map(textOf)
        .join(''),
    ),
  ],
  'm:oMath': readMath,
  'm:e': readMath,
  'm:f': (fraction) => joined(grouped(fraction, 'm:num'), [text('/')], grouped(fraction, 'm:den')),
  'm:sSup': (power) => joined(readMath(childOf(power, 'm:e')), shifted(power, 'm:sup', 'sup')),
  'm:sSub': (index) => joined(readMath(childOf(index, 'm:e')), shifted(index, 'm:sub', 'sub')),
  'm:sSubSup': (both) =>
    joined(
      readMath(childOf(both, 'm:e')),
      shifted(both, 'm:sub', 'sub'),
      shifted(both, 'm:sup', 'sup'),
    ),
  'm:rad': (root) => joined(shifted(root, 'm:deg', 'sup'), [text('√')], grouped(root, 'm:e')),
  'm:func': (named) => joined(readMath(childOf(named, 'm:fName')), grouped(named, 'm:e')),
  'm:d': readDelimited,
  'm:nary': (sum) =>
    joined(
      [text(propertyOf(sum, 'm:naryPr', 'm:chr') ?? '∫')],
      shifted(sum, 'm:sub', 'sub'),
      shifted(sum, 'm:sup', 'sup'),
      readMath(childOf(sum, 'm:e')),
    ),
};

function readDelimited(element: XmlElement): Inline[] | null {
  const parts = elementsOf(element).filter(({ name }) => name === 'm:e');
  const separator = propertyOf(element, 'm:dPr', 'm:sepChr') ?? '|';
  return joined(
    [text(propertyOf(element, 'm:dPr', 'm:begChr') ?? '(')],
    ...parts.flatMap((part, index) => [index > 0 ? [text(separator)] : [], readMath(part)]),
    [text(propertyOf(element, 'm:dPr', 'm:endChr') ?? ')')],
  );
}

function propertyOf(element: XmlElement, properties: string, name: string): string | undefined {
  return childOf(childOf(element, properties), name)?.attributes['m:val'];
}

/** In brackets when it is more than one number, letter or word. */
function grouped(element: XmlElement, name: string): Inline[] | null {
  const inlines = readMath(childOf(element, name));
  const isOne = inlines?.every((inline) => inline.kind === 'text' && !inline.styles);
  const words = inlines?.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  return isOne && /^[\p{L}\p{N}.,]*$/u.test(words ?? '')
    ? (inlines ?? null)
    : joined([text('(')], inlines, [text(')')]);
}

/** Raised or lowered; what is raised again within it cannot be told on one line. */
function shifted(element: XmlElement, name: string, style: 'sup' | 'sub'): Inline[] | null {
  const inlines = readMath(childOf(element, name));
  if (!inlines?.every((inline) => inline.kind === 'text' && !inline.styles)) return null;
  return inlines.flatMap((inline) =>
    inline.kind === 'text' && inline.text !== '' ? [text(inline.text, [style])] : [],
  );
}

function joined(...parts: (Inline[] | null)[]): Inline[] | null {
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

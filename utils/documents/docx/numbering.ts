import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';
import { formatNumber } from './number-formats.ts';
import type { NumberingReference } from './styles.ts';
import { numberOf, readWordXml, toggleOf, valueOf } from './word-xml.ts';

/** What Word prints before a paragraph of a list. */
export interface ItemNumber {
  /** From 0. */
  depth: number;
  /** False for bullets. */
  ordered: boolean;
  /** As printed: `2.`, `a)`, `Artikel V`; null for bullets. */
  label: string | null;
}

/** Counts the paragraphs of all lists of a text, in the order in which they stand. */
export interface ListCounter {
  /**
   * Counts a paragraph.
   * @param styleIds of its style and those it is based on: a level may belong to a style
   * @returns null when its list does not exist or prints nothing
   */
  next(reference: NumberingReference, styleIds: readonly string[]): ItemNumber | null;
}

interface Level {
  format: string;
  /** With `%1` where the number of the first level comes. */
  text: string;
  start: number;
  styleId: string | undefined;
  /** Restarts after a paragraph of a level up to this one, counted from 1; 0 never restarts. */
  restartsAfter: number | undefined;
  inFigures: boolean;
}

/** A list as paragraphs refer to it; lists of one definition count on from each other. */
interface WordList {
  definitionId: string;
  levels: Level[];
  /** The numbers that this list begins again at, by level. */
  restarts: Map<number, number>;
}

const LEVELS = 9;

/** Reads the part with the lists (`w:abstractNum` and `w:num` of ECMA-376, 17.9). */
export function createListCounter(xml: string): ListCounter {
  const lists = xml === '' ? new Map<string, WordList>() : readLists(readWordXml(xml));
  const counts = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();
  return {
    next({ listId, level }, styleIds) {
      const list = lists.get(listId);
      if (!list) return null;
      const depth = depthOf(list, level, styleIds);
      const definition = list.levels[depth];
      if (!definition) return null;
      const count = counts.get(list.definitionId) ?? [];
      counts.set(list.definitionId, count);
      advance(count, depth, list, firstTime(restarted, `${listId} ${depth}`));
      return toItemNumber(list, depth, count);
    },
  };
}

function firstTime(seen: Set<string>, key: string): boolean {
  const isFirst = !seen.has(key);
  seen.add(key);
  return isFirst;
}

function depthOf(
  { levels }: WordList,
  level: number | undefined,
  styleIds: readonly string[],
): number {
  if (level !== undefined) return Math.min(LEVELS - 1, Math.max(0, level));
  const ofStyle = levels.findIndex(
    ({ styleId }) => styleId !== undefined && styleIds.includes(styleId),
  );
  return Math.max(0, ofStyle);
}

/** Counts one paragraph; the deeper levels begin again. */
function advance(
  count: (number | undefined)[],
  depth: number,
  { levels, restarts }: WordList,
  isFirstOfList: boolean,
): void {
  const restart = isFirstOfList ? restarts.get(depth) : undefined;
  const before = count[depth];
  count[depth] = restart ?? (before === undefined ? (levels[depth]?.start ?? 1) : before + 1);
  for (let deeper = depth + 1; deeper < LEVELS; deeper++) {
    const after = levels[deeper]?.restartsAfter ?? deeper;
    if (depth < after) count[deeper] = undefined;
  }
}

function toItemNumber(
  { levels }: WordList,
  depth: number,
  count: readonly (number | undefined)[],
): ItemNumber | null {
  const level = levels[depth];
  if (!level) return null;
  if (level.format === 'bullet') return { depth, ordered: false, label: null };
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const own = levels[index];
    if (!own || own.format === 'none' || own.format === 'bullet') return '';
    const format = level.inFigures ? 'decimal' : own.format;
    return formatNumber(count[index] ?? own.start, format);
  });
  return label.trim() === '' ? null : { depth, ordered: true, label: label.trim() };
}

function readLists(root: XmlElement): Map<string, WordList> {
  const elements = elementsOf(root);
  const definitions = new Map(
    elements
      .filter(({ name }) => name === 'w:abstractNum')
      .map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  );
  const lists = elements.filter(({ name }) => name === 'w:num');
  const definitionOf = (list: XmlElement) => valueOf(list, 'w:abstractNumId') ?? '';
  /** A definition may stand under the name of a style, to which others refer. */
  const linked = (id: string): string => {
    const style = valueOf(definitions.get(id), 'w:numStyleLink');
    const found =
      style !== undefined &&
      [...definitions].find(([, element]) => valueOf(element, 'w:styleLink') === style)?.[0];
    return found || id;
  };
  return new Map(
    lists.map((list): [string, WordList] => {
      const definitionId = linked(definitionOf(list));
      return [
        list.attributes['w:numId'] ?? '',
        readList(list, definitionId, definitions.get(definitionId)),
      ];
    }),
  );
}

function readList(
  list: XmlElement,
  definitionId: string,
  definition: XmlElement | undefined,
): WordList {
  const levels: Level[] = [];
  for (const element of definition ? elementsOf(definition) : []) {
    if (element.name === 'w:lvl') levels[indexOf(element)] = readLevel(element);
  }
  const restarts = new Map<number, number>();
  for (const override of elementsOf(list).filter(({ name }) => name === 'w:lvlOverride')) {
    const replaced = childOf(override, 'w:lvl');
    if (replaced) levels[indexOf(override)] = readLevel(replaced);
    const start = numberOf(valueOf(override, 'w:startOverride'));
    if (start !== undefined) restarts.set(indexOf(override), start);
  }
  return { definitionId, levels, restarts };
}

function indexOf({ attributes }: XmlElement): number {
  return Math.min(LEVELS - 1, Math.max(0, numberOf(attributes['w:ilvl']) ?? 0));
}

function readLevel(element: XmlElement): Level {
  return {
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    // The standard says 0 where there is none; other readers, and those who make such files, mean 1.
    start: numberOf(valueOf(element, 'w:start')) ?? 1,
    styleId: valueOf(element, 'w:pStyle'),
    restartsAfter: numberOf(valueOf(element, 'w:lvlRestart')),
    inFigures: toggleOf(element, 'w:isLgl') ?? false,
  };
}

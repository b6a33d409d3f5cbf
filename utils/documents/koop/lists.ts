import { evenSpaces } from '../../domain/text.ts';
import { text } from '../inline-text.ts';
import type { Block, ListItem } from '../model.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../xml-tree.ts';
import { readKoopInlines } from './inlines.ts';
import type { KoopReading } from './notes.ts';

const ORDERED_LABEL = /^[\s(]*(?:\d{1,3}|[a-zA-Z]{1,2}|[ivxIVX]+)[.)°º]*\s*$/;

/** Reads a list (`lijst`, or `noot.lijst` in a note) with the labels that it prints. */
export function readList(list: XmlElement, readBlocks: (item: XmlElement) => Block[]): Block[] {
  const items = elementsOf(list)
    .filter(({ name }) => name === 'li' || name === 'noot.li')
    .map((item): ListItem => ({ label: labelOf(item), blocks: readBlocks(withoutLabel(item)) }));
  return listOf(items);
}

/** Reads a list of definitions: each term stands before its meaning. */
export function readDefinitions(
  list: XmlElement,
  reading: KoopReading,
  readBlocks: (item: XmlElement) => Block[],
): Block[] {
  const items = elementsOf(list)
    .filter(({ name }) => name === 'definitie-item')
    .map((item): ListItem => {
      const term = childOf(item, 'term');
      const words = term && readKoopInlines(term, reading);
      const rest = withoutLabel(item).children.filter((child) => child !== term);
      const [first, ...others] = readBlocks({ ...item, children: rest });
      if (!words) return { label: labelOf(item), blocks: first ? [first, ...others] : [] };
      const meaning = first?.kind === 'paragraph' ? [text(' '), ...first.inlines] : [];
      const behind = first && first.kind !== 'paragraph' ? [first, ...others] : others;
      const paragraph: Block = { kind: 'paragraph', inlines: [...words, ...meaning] };
      return { label: labelOf(item), blocks: [paragraph, ...behind] };
    });
  return listOf(items);
}

function listOf(items: ListItem[]): Block[] {
  if (items.length === 0) return [];
  const ordered = items.every(({ label }) => label !== null && ORDERED_LABEL.test(label));
  return [{ kind: 'list', ordered, items }];
}

function labelOf(item: XmlElement): string | null {
  const number = childOf(item, 'li.nr');
  return (number && evenSpaces(textOf(number))) || null;
}

function withoutLabel(item: XmlElement): XmlElement {
  return {
    ...item,
    children: item.children.filter((child) => typeof child === 'string' || child.name !== 'li.nr'),
  };
}

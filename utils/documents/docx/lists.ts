import type { Block, List, ListItem } from '../model.ts';

/** A list item as Word has it: a paragraph that knows its depth, with no list around it. */
export interface FlatItem {
  kind: 'flat-item';
  /** From 0. */
  depth: number;
  ordered: boolean;
  blocks: Block[];
}

/** Puts items that follow each other in lists, the deeper ones inside the item before them. */
export function nestLists(flat: (Block | FlatItem)[]): Block[] {
  const blocks: Block[] = [];
  /** The open lists, outermost first, with the depth of their items. */
  let open: { depth: number; list: List }[] = [];
  for (const one of flat) {
    if (one.kind !== 'flat-item') {
      open = [];
      blocks.push(one);
      continue;
    }
    open = open.filter(({ depth }) => depth <= one.depth);
    const last = open.at(-1);
    if (last && last.depth === one.depth && last.list.ordered === one.ordered) {
      last.list.items.push(toItem(one));
      continue;
    }
    if (last?.depth === one.depth) open.pop();
    const list: List = { kind: 'list', ordered: one.ordered, items: [toItem(one)] };
    (open.at(-1)?.list.items.at(-1)?.blocks ?? blocks).push(list);
    open.push({ depth: one.depth, list });
  }
  return blocks;
}

function toItem({ blocks }: FlatItem): ListItem {
  return { label: null, blocks: [...blocks] };
}

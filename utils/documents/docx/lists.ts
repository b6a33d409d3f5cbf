import type { Block, List } from '../model.ts';

/** A list item as Word has it: a paragraph that knows its depth, with no list around it. */
export interface FlatItem {
  kind: 'flat-item';
  /** From 0. */
  depth: number;
  ordered: boolean;
  label: string | null;
  blocks: Block[];
}

/** A list to which items may still be added, with the depth of its items. */
interface OpenList {
  depth: number;
  list: List;
}

/** Puts items that follow each other in lists, the deeper ones inside the item before them. */
export function nestLists(flat: (Block | FlatItem)[]): Block[] {
  const blocks: Block[] = [];
  /** Outermost first. */
  let open: OpenList[] = [];
  for (const one of flat) {
    if (one.kind === 'flat-item') open = addItem(one, open, blocks);
    else {
      open = [];
      blocks.push(one);
    }
  }
  return blocks;
}

/** Returns the lists that are open behind the item. */
function addItem(item: FlatItem, before: OpenList[], blocks: Block[]): OpenList[] {
  const { depth, ordered } = item;
  const same = before.find((one) => one.depth === depth && one.list.ordered === ordered);
  const outer = before.filter((one) => one.depth < depth);
  const list: List = same?.list ?? { kind: 'list', ordered, items: [] };
  if (!same) (outer.at(-1)?.list.items.at(-1)?.blocks ?? blocks).push(list);
  list.items.push({ label: item.label, blocks: [...item.blocks] });
  return [...outer, { depth, list }];
}

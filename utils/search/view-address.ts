import { ORDERS, type Order } from './order.ts';

/** What the page mijn shows, as its address says it. */
export interface MijnView {
  query: string;
  order: Order;
  shelf: Shelf;
}

export type Shelf = 'list' | 'bin';

/** Reads the view from `?q=…&sorteer=…&bak=1`; what is missing or unknown is as at first. */
export function parseView(search: string): MijnView {
  const fields = new URLSearchParams(search);
  const order = ORDERS.find((one) => one === fields.get('sorteer'));
  return {
    query: fields.get('q') ?? '',
    order: order ?? 'saved',
    shelf: fields.has('bak') ? 'bin' : 'list',
  };
}

/** Writes the view as the query part of an address; empty for the view at first. */
export function viewAddress({ query, order, shelf }: MijnView): string {
  const fields = new URLSearchParams();
  if (query) fields.set('q', query);
  if (order !== 'saved') fields.set('sorteer', order);
  if (shelf === 'bin') fields.set('bak', '1');
  const text = fields.toString();
  return text && `?${text}`;
}

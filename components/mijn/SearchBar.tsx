import type { RefObject } from 'preact';
import { ORDERS, type Order } from '../../utils/search/order.ts';
import type { MijnView, Shelf } from '../../utils/search/view-address.ts';
import type { Translator } from '../own-page-texts.ts';

const ORDER_TEXT = {
  saved: 'orderSaved',
  date: 'orderDate',
  title: 'orderTitle',
  dossier: 'orderDossier',
  changed: 'orderChanged',
} as const satisfies Record<Order, string>;
const SHELVES: [Shelf, 'shelfList' | 'shelfBin'][] = [
  ['list', 'shelfList'],
  ['bin', 'shelfBin'],
];

export interface SearchBarView {
  t: Translator;
  view: MijnView;
  search: RefObject<HTMLInputElement | null>;
  problems: string[];
  change(part: Partial<MijnView>): void;
  help(): void;
  exchange(): void;
}

/** The one search field, the order, and which shelf one looks at. */
export function SearchBar({ t, view, search, problems, change, help, exchange }: SearchBarView) {
  return (
    <div class="search-bar" role="search">
      <input
        ref={search}
        type="search"
        aria-label={t('searchMijn')}
        placeholder={t('searchMijn')}
        value={view.query}
        onInput={(event) => change({ query: event.currentTarget.value })}
      />
      <label>
        {t('order')}{' '}
        <select
          value={view.order}
          onChange={(event) => change({ order: event.currentTarget.value as Order })}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(ORDER_TEXT[order])}
            </option>
          ))}
        </select>
      </label>
      <div role="group" aria-label={t('shelves')} class="choices">
        {SHELVES.map(([shelf, text]) => (
          <button
            type="button"
            key={shelf}
            aria-pressed={view.shelf === shelf}
            onClick={() => change({ shelf })}
          >
            {t(text)}
          </button>
        ))}
      </div>
      <button type="button" onClick={exchange}>
        {t('exchange')}
      </button>
      <button type="button" aria-label={t('help')} onClick={help}>
        ?
      </button>
      <p class="problems" role="status">
        {problems.map((part) => t('searchProblem', part)).join(' ')}
      </p>
    </div>
  );
}

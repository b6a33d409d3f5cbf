import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import sheet from '../components/sheet.css?inline';
import css from '../components/ui.css?inline';
import { views } from '../components/views.tsx';
import { startCards } from '../utils/content/features/cards/cards-part.ts';
import { offerPart } from '../utils/content/lazy-parts.ts';

/** Run in the page's isolated world when a reader first rests on, focuses or presses a mark. */
export default defineUnlistedScript(() => {
  offerPart('cards', { start: (page, first) => startCards(page, views, sheet + css, first) });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import sheet from '../components/sheet.css?inline';
import css from '../components/ui.css?inline';
import { startCards } from '../utils/content/features/cards/start-cards.ts';
import { offerScript } from '../utils/content/late-scripts.ts';

/** Run in the page's isolated world when a user first rests on, focuses or presses a marked element. */
export default defineUnlistedScript(() => {
  offerScript('cards', { start: (page, pending) => startCards(page, sheet + css, pending) });
});

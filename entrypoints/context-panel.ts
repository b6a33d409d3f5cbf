import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import sheet from '../components/sheet.css?inline';
import css from '../components/context/panel.css?inline';
import { createContextPanel } from '../utils/content/features/context-panel/create-context-panel.tsx';
import { offerScript } from '../utils/content/late-scripts.ts';

/** Run in the page's isolated world when a user first opens the panel. */
export default defineUnlistedScript(() => {
  offerScript('context-panel', {
    create: (page, heading, options) => {
      page.ui.addStyles(sheet + css);
      return createContextPanel(page, heading, options);
    },
  });
});

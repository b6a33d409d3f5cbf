import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/reading-view/frame.css?inline';
import { offerScript } from '../utils/content/late-scripts.ts';
import { openReadingView } from '../utils/content/reading-view/open.ts';
import { addStyles } from '../utils/content/ui/page-ui.ts';

/** Run in the page's isolated world when a user first presses "Lees hier". */
export default defineUnlistedScript(() => {
  const styled = new WeakSet<ShadowRoot>();
  offerScript('reading-view', {
    open: (options) => {
      if (!styled.has(options.root)) addStyles(options.root, css);
      styled.add(options.root);
      openReadingView(options);
    },
  });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/reading-view/frame.css?inline';
import { addStyles } from '../utils/content/ui/page-ui.ts';
import type { ReaderGlobal } from '../utils/content/features/read-here/reader-script.ts';
import { openReadingView } from '../utils/content/reading-view/open.ts';

/** Brought into a document page when its reader presses "Lees hier"; leaves one function for the content script. */
export default defineUnlistedScript(() => {
  const styled = new WeakSet<ShadowRoot>();
  (globalThis as ReaderGlobal).kamerlezerReader ??= (options) => {
    if (!styled.has(options.root)) addStyles(options.root, css);
    styled.add(options.root);
    openReadingView(options);
  };
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/reader/frame.css?inline';
import { addStyles } from '../utils/features/page-ui.ts';
import type { ReaderGlobal } from '../utils/features/reading/reader-script.ts';
import { openReadingView } from '../utils/reading-view/open.ts';

/** Brought into a document page when its reader presses "Lees hier"; leaves one function for the content script. */
export default defineUnlistedScript(() => {
  const styled = new WeakSet<ShadowRoot>();
  (globalThis as ReaderGlobal).kamerlezerReader ??= (options) => {
    if (!styled.has(options.root)) addStyles(options.root, css);
    styled.add(options.root);
    openReadingView(options);
  };
});

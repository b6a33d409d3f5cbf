import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderGlobal } from '../utils/features/reading/reader-script.ts';
import { openReadingView } from '../utils/reading-view/open.ts';

/** Brought into a document page when its reader presses "Lees hier"; leaves one function for the content script. */
export default defineUnlistedScript(() => {
  (globalThis as ReaderGlobal).kamerlezerReader = openReadingView;
});

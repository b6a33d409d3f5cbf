import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/title.css?inline';
import { browser } from '../../utils/browser.ts';
import { startDocumentPage } from '../../utils/features/document-page.ts';
import { keepPageLive, lookWhenUsed } from '../../utils/features/live-page.ts';
import './style.css';
import './reading.css';

export default defineContentScript({
  matches: ['https://www.tweedekamer.nl/*', 'https://tweedekamer.nl/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // Asking `isInvalid` ends the context when the extension is gone.
    lookWhenUsed(document, () => void ctx.isInvalid, ctx.signal);
    await keepPageLive({
      doc: document,
      css,
      start: (settings, signal) => startDocumentPage(document, settings, css, signal),
      isGone: () => browser.runtime?.id === undefined,
      signal: ctx.signal,
    });
  },
});

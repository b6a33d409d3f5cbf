import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/title.css?inline';
import { startDocumentPage } from '../../utils/content/features/document-page.ts';
import { keepPageLive } from '../../utils/content/features/live-page.ts';
import './style.css';
import './reading.css';

export default defineContentScript({
  matches: ['https://www.tweedekamer.nl/*', 'https://tweedekamer.nl/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await keepPageLive({
      doc: document,
      css,
      start: (settings, signal) => startDocumentPage(document, settings, css, signal),
      invalidated: () => ctx.notifyInvalidated(),
      signal: ctx.signal,
    });
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/title.css?inline';
import { startDocumentPage } from '../../utils/features/document-page.ts';
import { readSettings, watchSettings } from '../../utils/settings.ts';
import './style.css';
import './reading.css';

export default defineContentScript({
  matches: ['https://www.tweedekamer.nl/*', 'https://tweedekamer.nl/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    let page = new AbortController();
    const restart = (settings: Awaited<ReturnType<typeof readSettings>>) => {
      page.abort();
      page = new AbortController();
      if (settings.enabled) startDocumentPage(document, settings, css, page.signal);
    };
    ctx.onInvalidated(() => page.abort());
    watchSettings(restart, ctx.signal);
    restart(await readSettings());
  },
});

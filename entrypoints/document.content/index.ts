import { defineContentScript } from 'wxt/utils/define-content-script';
import { views } from '../../components/views.tsx';
import css from '../../components/ui.css?inline';
import { startDocumentPage } from '../../utils/features/document-page.ts';
import { showOutlivedHint, whenOutlived } from '../../utils/features/outlived.ts';
import { HOST_TAG } from '../../utils/features/page-ui.ts';
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
      if (settings.enabled) startDocumentPage(document, settings, views, css, page.signal);
    };
    ctx.onInvalidated(() => page.abort());
    watchSettings(restart, ctx.signal);
    const settings = await readSettings();
    whenOutlived(
      document,
      () => {
        const wasThere = document.querySelector(HOST_TAG) !== null;
        ctx.notifyInvalidated();
        if (wasThere) showOutlivedHint(document, settings.language, css);
      },
      ctx.signal,
    );
    restart(settings);
  },
});

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import sheet from '../components/sheet.css?inline';
import css from '../components/context/panel.css?inline';
import { ContextPanel } from '../components/context/ContextPanel.tsx';
import { createContextPanel } from '../utils/content/features/context-panel/context-panel-part.ts';
import { offerPart } from '../utils/content/lazy-parts.ts';

const drawing = {
  draw: (into: HTMLElement, view: Parameters<typeof ContextPanel>[0]) =>
    render(<ContextPanel {...view} />, into),
  clear: (into: HTMLElement) => render(null, into),
};

/** Run in the page's isolated world when a reader first opens the panel. */
export default defineUnlistedScript(() => {
  offerPart('context-panel', {
    create: (page, heading, options) => {
      page.ui.addStyles(sheet + css);
      return createContextPanel(page, heading, options, drawing);
    },
  });
});

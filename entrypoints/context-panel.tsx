import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/context/panel.css?inline';
import { ContextPanel } from '../components/context/ContextPanel.tsx';
import { offerPart } from '../utils/lazy-parts.ts';

/** Run in the page's isolated world when a reader first opens the panel. */
export default defineUnlistedScript(() => {
  offerPart('context-panel', {
    css,
    draw: (into, view) => render(<ContextPanel {...view} />, into),
    clear: (into) => render(null, into),
  });
});

/**
 * All that is known of the markup of www.tweedekamer.nl stands in this folder. Each selector says when it was seen;
 * lists are ladders, first match wins. Utility classes (`u-*`, `t-*`, `sm:*`) changed in 2025 and are never used.
 */

/** The full text in the "Open document" modal. Seen 2025-10-04 (page of 2025D31484). */
export const MODAL_TEXT = '#document-html-modal .m-modal__content';

/** A button that opens a modal; its value is a selector. Seen 2025-10-04. */
export const MODAL_TOGGLE = '[data-modal-toggle]';

/** The part of a modal that holds its content; class names may get a prefix or suffix. Seen 2025-10-04. */
export const MODAL_CONTENT_LIKE = '[class*="modal__content"]';

/** KOOP's own containers, should the site ever show them inline. Seen 2024-12 and 2025-06 at the publisher. */
export const KOOP_TEXT = '#broodtekst, .broodtekst-container, div.stuk';

/** Where a page's own matter stands. Seen 2015 to 2025. */
export const MAIN = 'main, [role="main"], #main';

/** Parts of `main` that are never the text of a paper. */
export const NOT_TEXT =
  'nav, aside, header, footer, form, button, select, textarea, script, style, noscript';

/** Drupal's settings, inert JSON with the query of this page. Seen 2025-10-04. */
export const SETTINGS_JSON = 'script[data-drupal-selector="drupal-settings-json"]';

/** Download links, the main paper's first. Seen 2025-10-04. */
export const DOWNLOAD_LINKS = [
  'main a[aria-label^="Download kamerstuk"][href*="/downloads/document"]',
  'main a[href*="/downloads/document"]',
];

/** Holds kind and title; the kind is its first `span`. Seen 2025-10-04. */
export const HEADING = 'main h1, h1';

/** Labels for screen readers before a value: "Datum:", "Nummer:". Seen 2025-09 and 2025-10-04. */
export const VALUE_LABELS = 'span[class*="visually-hidden"], dt';

/** KOOP's mark at a note, and the block that holds all notes beside the text. Seen 2016 (markup), 2024 (styles). */
export const KOOP_NOTE_BLOCKS = '#noten, .noten';

/** The heading of the modal: dossier number, slash, dossier title. Seen 2025-10-04. */
export const MODAL_TITLE =
  '#document-html-modal-title, #document-html-modal [class*="modal__title"]';

/** How a page shows a note at its mark; see README.md for why there are four. */
export type NoteStyle = 'bare' | 'sup' | 'anchors' | 'koop';

/** `pages.json`: what is special about the page of a document that has no stored page. Most pages have no rule. */
export interface PageRule {
  /** Shows the text of this publication instead of its own. */
  xml?: string;
  /** How notes are shown; bare digits when left out. */
  notes?: NoteStyle;
  /** The site's cache answers 503. */
  varnish?: true;
}

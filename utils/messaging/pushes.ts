/** Pushed from the background to document pages and extension pages when mijn changed. */
export interface MijnChanged {
  push: 'mijn-changed';
}

/** Pushed to one document page: its reader asks elsewhere (a menu of the browser) to keep the selected words as a quote. */
export interface QuoteWanted {
  push: 'keep-quote';
}

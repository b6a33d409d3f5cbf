import type { browserUiNl } from './browser-ui.nl.ts';

/** English texts with the keys of `browser-ui.nl.ts`. */
export const browserUiEn: typeof browserUiNl = {
  markSaved: 'saved',
  jumpHow:
    'For instance 36715 30, 21501-02, 2025D34482 or a whole address. Other words search your own papers.',
  jumpUnknownNumber: (name, dossier) =>
    `${name} was not found. The dossier does exist${dossier && `: ${dossier}`}.`,
  jumpNotFound: (name) => `${name} was not found at the official sources.`,
  jumpUnreachable: (name) => `${name} cannot be looked up now: the source is out of reach.`,
  jumpWords: (words) => `Search my papers for “${words}”`,
  menuFind: 'Find paper “%s”',
  menuSave: 'Save in my papers',
  menuNoQuote: 'Select words in the text of the paper; those can be saved as a quote.',
  menuSaved: 'Saved in my papers.',
};

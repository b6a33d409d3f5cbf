import type { sharedNl } from './shared.nl.ts';

/** English texts with the keys of `shared.nl.ts`. */
export const sharedEn: typeof sharedNl = {
  notesOfPaper: 'Notes of this paper',
  copyReference: 'Copy reference',
  copied: 'Copied',
  copyFailed: 'Copying failed',
  loading: 'Looking it up …',
};

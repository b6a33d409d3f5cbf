import type { Paper } from './paper.ts';
import type { SourceReason } from './source-reason.ts';

/** Which source answered. */
export type Source = 'tk-v5' | 'tk-v2' | 'koop';

/**
 * What is known of a citation's id. Only `found` ever becomes a link.
 * - `number-unknown`: the dossier exists in a source, this number in it does not.
 * - `found` is `provisional` while the source that goes first could not be asked: its own answer takes the place soon.
 * - `unreachable`: no source could be asked; `retryAt` is from when on it may be asked again, milliseconds since 1970.
 */
export type Resolution =
  | {
      status: 'found';
      id: string;
      paper: Paper;
      source: Source;
      checkedAt: string;
      provisional?: true;
    }
  | { status: 'number-unknown'; id: string; dossierTitle: string | null }
  | { status: 'not-found'; id: string }
  | { status: 'unreachable'; id: string; reason: SourceReason; retryAt: number | null };

import type { Paper } from './paper.ts';

/** Which source answered. */
export type Source = 'tk-v5' | 'tk-v2' | 'koop';

/**
 * What is known of a citation's id. Only `found` ever becomes a link.
 * - `number-unknown`: the dossier exists in a source, this number in it does not.
 * - `unreachable`: no source could be asked; `reason` is a short machine word (`offline`, `timeout`, `http-500`, `malformed`).
 */
export type Resolution =
  | { status: 'found'; id: string; paper: Paper; source: Source; checkedAt: string }
  | { status: 'number-unknown'; id: string; dossierTitle: string | null }
  | { status: 'not-found'; id: string }
  | { status: 'unreachable'; id: string; reason: string };

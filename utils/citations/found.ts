import type { Citation } from './types.ts';

/** A citation as a page is told of it: its place and meaning, without what only the accuracy report asks for. */
export interface FoundCitation extends Pick<
  Citation,
  | 'start'
  | 'end'
  | 'raw'
  | 'id'
  | 'kind'
  | 'reading'
  | 'dossier'
  | 'toevoeging'
  | 'ondernummer'
  | 'alsoDossiers'
  | 'pagina'
  | 'naam'
  | 'implied'
  | 'confirmed'
  | 'official'
  | 'boundTo'
> {
  /** Whether a source here can tell if it exists. */
  askable?: true;
  /** Where it would stand, of what no source here can tell about: an https address. */
  address?: string;
}

/** As it crosses to the page, which has the text and cuts `raw` from it. */
export type SentCitation = Omit<FoundCitation, 'raw'>;

import type { CitationKind, Reading } from '../domain/citation-kind.ts';

export type { CitationKind, Reading } from '../domain/citation-kind.ts';

/**
 * One cited paper in a text. Offsets are UTF-16 units of the text that was given, `raw` is exactly that slice.
 * Citations come ordered by `start` and do not overlap, but for members of a range that are not written out
 * (`implied`), whose span is the whole range.
 */
export interface Citation {
  start: number;
  end: number;
  raw: string;
  /** The canonical id (`kst-21501-02-3180`, `ah-tk-20242025-393`, `2025D34482`, …), or null when only a search can tell. */
  id: string | null;
  kind: CitationKind;
  /** Which rule read it, for the accuracy report. */
  form: string;
  reading: Reading;
  /** What was repaired, one key per repair (`stray-hyphen`, `line-break-hyphen`, …); empty when read as written. */
  repairs: string[];
  dossier?: string;
  toevoeging?: string;
  /** A number, or a letter of the Eerste Kamer (`A`, `AI`, `99b`). */
  ondernummer?: string;
  /** Further dossiers the same paper was filed in. */
  alsoDossiers?: string[];
  chamber?: 'I' | 'II';
  /** `2024-2025`. */
  vergaderjaar?: string;
  /** `R2114`; not part of the id. */
  rijkswet?: string;
  nummer?: string;
  item?: string;
  jaar?: string;
  datum?: string;
  /** A part of a paper: `I en II` of an amendement. */
  onderdeel?: string;
  pagina?: string;
  /** Submitter(s) of a motie or amendement, as written. */
  naam?: string;
  /** The short name of a law, as written. */
  wet?: string;
  /** Which fields were taken from the words around it. */
  inherited?: string[];
  /** True for a range member that is not written out. */
  implied?: true;
  /** True for a number whose dossier only the debate around it tells (`stuk nr. 12`); never a link on its own. */
  needsContext?: true;
  /** The official publication marks this place and leads to the same paper. */
  confirmed?: true;
  /** The official publication marks this place too, but leads to this other paper. */
  official?: string;
  /** Of a named motie or amendement: the id of the citation behind the name. */
  boundTo?: string;
}
/** A name that a paper gives to another for what follows: `(Kamerstuk 35 625, nr. 4, hierna: «Beleidsnota»)`. */
export interface Alias {
  name: string;
  citation: Pick<Citation, 'kind' | 'id' | 'dossier' | 'toevoeging' | 'ondernummer'>;
}
/** What is known of the paper that the text is taken from. */
export interface TextContext {
  /** The dossier of the paper (`21501-02`), for numbers that leave it to the debate. */
  dossier?: string;
  /** `2024-2025`. */
  vergaderjaar?: string;
  /** The paper cited last before this text, for a note that says `Ibid.`. */
  before?: Pick<Citation, 'dossier' | 'toevoeging' | 'ondernummer'>;
  /** Names that the paper gave to others before this text (`definedAliases`). */
  aliases?: readonly Alias[];
  /** Short names of laws that the paper introduced, here or before; asked only where an article stands. */
  laws?: () => ReadonlySet<string>;
}

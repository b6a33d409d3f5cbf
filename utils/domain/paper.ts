/**
 * A paper as every part of the extension knows it: what it is called, what it is, and where it can be read.
 * Sources fill it, cards and lists draw it, mijn keeps it.
 */
export interface Paper {
  /** `kst-21501-02-3180`, or null for a paper without a place in a dossier. */
  id: string | null;
  /** The Kamer's document number `2025D34482`, or null when only the official publication is known. */
  number: string | null;
  /** `Brief regering`, `Motie`, … as the source says it; an open list. */
  kind: string;
  title: string;
  /** `YYYY-MM-DD` without time zone, or null. */
  date: string | null;
  dossier: Dossier | null;
  /** Submitters or signers as the source writes them, first one first. */
  submitters: string[];
  /** Where the paper is read: its page on www.tweedekamer.nl, else its official publication. */
  href: string;
}

export interface Dossier {
  /** `21501-02`, `36600-VII`, `23432`. */
  number: string;
  title: string | null;
}

/**
 * A paper's own title. The service calls it `Onderwerp`; `Titel` is often that of the dossier, and stands in where the
 * first is missing or only repeats the kind.
 * @returns empty when the service gives none
 */
export function ownTitle(
  onderwerp: string | null | undefined,
  titel: string | null | undefined,
  soort: string | null | undefined,
): string {
  const own = onderwerp !== soort ? onderwerp : null;
  return own || titel || onderwerp || '';
}

import { printDossierNumber } from './dossier-number.ts';

/** The parts of an id of a kamerstuk: `kst-21501-02-3180`, `kst-36600-VII-12`, `kst-36867-A`. */
export interface KamerstukId {
  dossier: string;
  toevoeging: string | null;
  /** A number, or a letter of the Eerste Kamer (`A`, `AI`, `99b`). */
  ondernummer: string;
}

/**
 * @param id an id as the official publisher writes it
 * @returns null when it is no kamerstuk with a place in a dossier (`kst-1259252` is not yet laid out and has none)
 */
export function parseKamerstukId(id: string): KamerstukId | null {
  const parts = /^kst-(\d{4,5})(?:-([A-Z]{1,7}|\d{2}))?-(\d{1,5}[a-z]?|[A-Z]{1,3})$/.exec(id);
  const [, dossier, toevoeging, ondernummer] = parts ?? [];
  return dossier && ondernummer ? { dossier, toevoeging: toevoeging ?? null, ondernummer } : null;
}

/**
 * The id of a kamerstuk, or of a whole dossier when `ondernummer` is left out (`kst-36600-VII`). Leading zeros of the
 * number are dropped, as the publisher does.
 */
export function printKamerstukId(
  dossier: string,
  toevoeging?: string | null,
  ondernummer?: string | null,
): string {
  const number = ondernummer?.startsWith('0') ? ondernummer.replace(/^0+(?=\d)/, '') : ondernummer;
  const place = printDossierNumber({ dossier, toevoeging: toevoeging || null });
  return `kst-${place}${number ? `-${number}` : ''}`;
}

/**
 * The dossier that an id without a paper's number may name. `kst-36600-VII` and `kst-36600-A` are budgets, but
 * `kst-36967-A` is a letter of the Eerste Kamer: which it is, only a source can tell.
 *
 * @param id `kst-36600-VII`, `kst-36410`, `kst-21501-02`
 */
export function parseDossierId(id: string): { dossier: string; toevoeging: string | null } | null {
  const [, dossier, toevoeging] =
    /^kst-(\d{4,5})(?:-([A-Z]{1,7}))?$/.exec(id) ?? /^kst-(21501)-(\d{2})$/.exec(id) ?? [];
  return dossier ? { dossier, toevoeging: toevoeging ?? null } : null;
}

/** Whether an id can name nothing but a whole dossier: `kst-36410`, `kst-21501-02`; `kst-36600-VII` may be a letter. */
export function isDossierIdOnly(id: string): boolean {
  const dossier = parseDossierId(id);
  return dossier !== null && !/^[A-Z]/.test(dossier.toevoeging ?? '');
}

/**
 * A paper's number within its dossier, from its id. Letters are numbers of the Eerste Kamer, which the Kamer's own
 * service does not have.
 * @param id `kst-21501-02-3180`
 */
export function ondernummerOf(id: string | null): number | null {
  const number = Number(/^\d{1,5}$/.exec(parseKamerstukId(id ?? '')?.ondernummer ?? '')?.[0]);
  return number > 0 ? number : null;
}

import type { Branded } from './brand.ts';

/** `21501-02`, `36600-VII`, `23432`: a dossier as machines write it. */
export type DossierNumber = Branded<'DossierNumber'>;

/** A dossier with what may stand behind its number. */
export interface DossierParts {
  /** Five digits, four before about 1970. */
  dossier: string;
  /** The part of a dossier that is numbered on its own: `02` of 21501-02, `VII` of the budget 36600 VII. */
  toevoeging: string | null;
  /** Number of a Rijkswet, `R2114`: told beside the dossier and no part of its number. */
  rijkswet: string | null;
}

const DOSSIER = /^(\d{1,2})[ \u00a0]?(\d{3})(?:[ \u00a0-]{1,2}([\dA-Z]{1,7}))?$/;
const RIJKSWET = /[ \u00a0-]{0,2}\((R[ \u00a0]?\d{1,4})\)$/;

/**
 * Reads a dossier as machines or the Kamer write it: `21501-02`, `36 600 VII`, `35 099 (R2114)`.
 * @returns null when it is none
 */
export function parseDossierNumber(text: string): DossierParts | null {
  const rijkswet = RIJKSWET.exec(text)?.[1]?.replace(/\s/, '') ?? null;
  const [, thousands, rest, toevoeging] = DOSSIER.exec(text.replace(RIJKSWET, '')) ?? [];
  return thousands && rest
    ? { dossier: thousands + rest, toevoeging: toevoeging ?? null, rijkswet }
    : null;
}

/** A dossier as machines write it: `21501-02`, `36600-VII`; a Rijkswet number is left out. */
export function printDossierNumber({
  dossier,
  toevoeging,
}: Pick<DossierParts, 'dossier' | 'toevoeging'>): DossierNumber {
  return `${dossier}${toevoeging === null ? '' : `-${toevoeging}`}` as DossierNumber;
}

/**
 * A dossier as the Kamer prints it: `21 501-02`, `36 600 VII`, `35 099 (R2114)`; four digits without a space, `9496`.
 */
export function formatDossier({
  dossier,
  toevoeging,
  rijkswet,
}: Pick<DossierParts, 'dossier' | 'toevoeging'> & Partial<DossierParts>): string {
  const number = dossier.length > 4 ? `${dossier.slice(0, -3)} ${dossier.slice(-3)}` : dossier;
  return `${withToevoeging(number, toevoeging)}${rijkswet ? ` (${rijkswet})` : ''}`;
}

/** A dossier as Dutch legal texts cite it, without a space among its digits: `21501-02`, `36600 VII`. */
export function citeDossier({
  dossier,
  toevoeging,
}: Pick<DossierParts, 'dossier' | 'toevoeging'>): string {
  return withToevoeging(dossier, toevoeging);
}

/** Figures are joined with a dash, letters with a space. */
function withToevoeging(number: string, toevoeging: string | null): string {
  if (toevoeging === null) return number;
  return `${number}${/^\d/.test(toevoeging) ? '-' : ' '}${toevoeging}`;
}

/**
 * A dossier from the fields of the Kamer's service, whose toevoeging holds a Rijkswet number in brackets for some.
 * @param number `35099`
 * @param toevoeging `02`, `VII`, `(R2114)`, or nothing
 */
export function dossierFromFields(
  number: number | string,
  toevoeging: string | null | undefined,
): DossierParts {
  const plain = toevoeging?.trim() ?? '';
  const inBrackets = /^\(\s*(R\s?\d{1,4})\s*\)$/.exec(plain)?.[1];
  return {
    dossier: String(number),
    toevoeging: plain === '' || plain.startsWith('(') ? null : plain,
    rijkswet: inBrackets?.replace(/\s/, '') ?? null,
  };
}

/** Whether this is a dossier's number to the letter, as machines write it. */
export function isDossierNumber(text: string): text is DossierNumber {
  return /^\d{4,5}(?:-[\dA-Z]{1,7})?$/.test(text);
}

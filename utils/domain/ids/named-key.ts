import { isDossierNumber } from './dossier-number.ts';

/** Things that have no number of the Kamer and are called by kind and name: `dossier:21501-02`, `persoon:<guid>`. */
export const NAMED_KINDS = ['dossier', 'persoon', 'commissie', 'fractie'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Whether this is what the Kamer's service calls a record by, to the letter (lower case). */
export function isGuid(text: string): boolean {
  return GUID.test(text);
}

/** @returns kind and name of a key, or null when it is no such key to the letter */
export function parseNamedKey(key: string): { kind: NamedKind; name: string } | null {
  const colon = key.indexOf(':');
  const kind = NAMED_KINDS.find((one) => one === key.slice(0, Math.max(colon, 0)));
  const name = key.slice(colon + 1);
  if (!kind) return null;
  const isName = kind === 'dossier' ? isDossierNumber(name) : isGuid(name);
  return isName ? { kind, name } : null;
}

/** Whether this is the key of something that is called by kind and name. */
export function isNamedKey(key: string): boolean {
  return parseNamedKey(key) !== null;
}

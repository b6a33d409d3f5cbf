import { createHash } from 'node:crypto';

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The same guid for the same words, so that a world has the same ids each time it is read. A guid stays itself. */
export function guidOf(entity: string, name: string): string {
  if (GUID.test(name)) return name.toLowerCase();
  const hex = createHash('sha1').update(`${entity}:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Writes an id of the official publisher as the Kamer prints it.
 * @param id `kst-21501-02-3180` becomes `21 501-02, nr. 3180`; ids of another shape come back as they are
 */
export function formatPaperId(id: string): string {
  const parts = /^kst-(\d{2})(\d{3})(?:-([A-Z]+|\d{2}))?-([\dA-Za-z]+)$/.exec(id);
  if (!parts) return id;
  const [, tens, rest, toevoeging, number] = parts;
  const joint = toevoeging && /^\d/.test(toevoeging) ? '-' : ' ';
  return `${tens} ${rest}${toevoeging ? joint + toevoeging : ''}, nr. ${number}`;
}

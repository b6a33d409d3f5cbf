/**
 * A paper's number within its dossier, from its id. Letters are numbers of the Eerste Kamer, which the Kamer's own
 * service does not have.
 * @param id `kst-21501-02-3180`
 */
export function ondernummerOf(id: string | null): number | null {
  const number = Number(/^kst-.+-(\d{1,5})$/.exec(id ?? '')?.[1]);
  return number > 0 ? number : null;
}

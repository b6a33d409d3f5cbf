/**
 * Whether a kept answer is still believed. One that would be believed for longer than any answer of its kind was kept
 * while the machine's clock ran ahead, and is asked for again.
 * @param expires until when it was to be believed, milliseconds since 1970, as `now`
 * @param longest the longest that answers of its kind are believed, in milliseconds
 */
export function isBelieved(expires: number, now: number, longest: number): boolean {
  return expires > now && expires - now <= longest;
}

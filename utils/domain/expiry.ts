/**
 * Whether a cached answer may still be used. One that would be used for longer than any answer of its kind was kept
 * while the machine's clock ran ahead, and is asked for again.
 * @param expires until when it was to be used, milliseconds since 1970, as `now`
 * @param maxTtlMs the longest that answers of its kind are used, in milliseconds
 */
export function isFresh(expires: number, now: number, maxTtlMs: number): boolean {
  return expires > now && expires - now <= maxTtlMs;
}

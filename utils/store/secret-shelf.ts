/** What came while it was secret: in memory alone, and forgotten when that is over. */
export interface SecretShelf<Kept> {
  /** Nothing when it is not secret. */
  held(): Promise<ReadonlyMap<string, Kept>>;
  /** @returns false when it is not secret, and may be kept on disk */
  keep(records: [key: string, record: Kept][]): Promise<boolean>;
}

/** @param isSecret whether what comes now may leave nothing on disk; @param most the oldest go when there are more */
export function createSecretShelf<Kept>(
  isSecret: () => Promise<boolean>,
  most: number,
): SecretShelf<Kept> {
  const records = new Map<string, Kept>();
  const look = async () => {
    const secret = await isSecret();
    if (!secret) records.clear();
    return secret;
  };
  return {
    held: async () => {
      await look();
      return records;
    },
    keep: async (all) => {
      if (!(await look())) return false;
      for (const [key, record] of all) {
        records.delete(key);
        records.set(key, record);
      }
      for (const key of [...records.keys()].slice(0, Math.max(0, records.size - most)))
        records.delete(key);
      return true;
    },
  };
}

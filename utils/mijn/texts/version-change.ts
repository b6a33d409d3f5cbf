import type { KeptTexts } from '../../store/kept-texts.ts';
import type { KeptTextInfo } from './kept-text.ts';

/** Two texts of a saved paper that were seen one after the other and differ. */
export interface VersionChange {
  key: string;
  before: KeptTextInfo;
  after: KeptTextInfo;
  /** Where in the extension the difference is shown, below its own origin. */
  address: `/mijn.html?${string}`;
}

/** What changed last in the text of a saved paper; null while only one text of it was seen. */
export async function versionChange(texts: KeptTexts, key: string): Promise<VersionChange | null> {
  const [before, after] = (await texts.ofPaper(key)).slice(-2);
  if (!before || !after) return null;
  return { key, before, after, address: `/mijn.html?${new URLSearchParams({ q: key, verschil: key }).toString()}` };
}

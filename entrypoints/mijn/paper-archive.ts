import type { PaperArchiveView } from '../../components/mijn/archive/paper-archive.ts';
import { send } from '../../utils/messaging/client.ts';

/** The page's way to what the background keeps; without quotes until they are read. */
export function createPaperArchive(): PaperArchiveView {
  return {
    quotes: [],
    find: (terms) => send('findInTexts', { terms }),
    snippets: (keys, terms) => send('snippets', { keys, terms }),
    texts: (key) => send('listTexts', { key }),
    difference: async (key, before, after) => {
      const [older, newer] = await Promise.all(
        [before, after].map((textHash) => send('getText', { key, textHash })),
      );
      if (!older || !newer) return null;
      // Only who looks at a difference needs what makes it.
      const { wordDiff } = await import('../../utils/search/word-diff.ts');
      return wordDiff(older.paragraphs, newer.paragraphs);
    },
    copy: (words) => navigator.clipboard.writeText(words),
  };
}

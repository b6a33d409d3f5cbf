import type { SavedPapersApi } from '../../components/mijn/use-undoable-actions.ts';
import { send } from '../../utils/messaging/client.ts';

/** How the page changes what is saved; each change has an id of its own, so that one sent twice is made once. */
export const savedPapersApi: SavedPapersApi = {
  edit: (keys, change) => send('updatePapers', { keys, change, act: crypto.randomUUID() }),
  undo: async ({ marks, quotes, follows = [] }) => {
    await send('undo', { marks, quotes });
    await Promise.all(follows.map((key) => send('unfollow', { key })));
  },
  editQuotes: (marks) => send('editQuotes', { marks, act: crypto.randomUUID() }),
};

import { isInPrivateWindow } from '../../browser/private-browsing.ts';
import { createReadingPositions, type ReadingPositions } from '../../browser/reading-positions.ts';
import { newestVersion } from '../../domain/context/newest-version.ts';
import { getFresh } from '../../domain/ttl-cache.ts';
import type { documentMessages } from '../../messaging/protocol/documents.ts';
import type { Handlers, HandlersOf } from '../../messaging/protocol/messages.ts';
import type { savedMessages } from '../../messaging/protocol/saved.ts';
import { pushMijnChanged } from '../../messaging/pushes.ts';
import type { ContextCache } from '../../store/context-cache.ts';
import type { Database } from '../../store/database.ts';
import { savedPaperTable } from '../../store/saved-paper-table.ts';
import { healthOf } from './health.ts';
import { createMirror } from './mirror.ts';
import { createRescue, type Rescue } from './rescue.ts';
import { createPaperList } from './paper-list.ts';
import { createTextsAndQuotes, textsAndQuotesHandlers } from './texts-and-quotes-handlers.ts';

const now = () => Date.now();

/** What the reader keeps, with its second copy. */
export type Storage = ReturnType<typeof createStorage>;

export function createStorage(database: Database, contexts: ContextCache['contexts']) {
  const papers = savedPaperTable(database);
  const textsAndQuotes = createTextsAndQuotes({
    database,
    papers,
    now,
    versionOf: async (key) => newestVersion((await getFresh(contexts, key, now()))?.answer),
  });
  const mirror = createMirror();
  const rescue = createRescue({
    papers,
    quotes: textsAndQuotes.quoteRecords,
    mirror,
    now,
    later: (work, pause) => void setTimeout(work, pause),
  });
  return {
    ...textsAndQuotes,
    ...createAccess(rescue),
    database,
    papers,
    paperList: createPaperList(papers, now),
    mirror,
    rescue,
    positions: createReadingPositions(now),
    now,
  };
}

/** Nothing is read or changed before the list was found whole; whoever shows it is told of each change. */
function createAccess(rescue: Rescue) {
  const whenReady = async <T>(ask: () => Promise<T>): Promise<T> => {
    await rescue.checked;
    return ask();
  };
  const mutate = async <T>(act: () => Promise<T>): Promise<T> => {
    const result = await whenReady(act);
    void rescue.changed();
    void pushMijnChanged();
    return result;
  };
  return { whenReady, mutate };
}

type PaperMessages = Omit<typeof savedMessages, 'planList'>;

/** Answers what is done with the reader's own papers. */
export function savedHandlers(storage: Storage) {
  const { papers, mirror, rescue, whenReady } = storage;
  return {
    ...paperHandlers(storage),
    ...positionHandlers(storage),
    ...textsAndQuotesHandlers(storage),
    health: () => whenReady(() => healthOf({ papers, mirror, rescue })),
    dismissRescue: () => rescue.dismiss(),
  } satisfies Partial<Handlers>;
}

function paperHandlers({ paperList, whenReady, mutate }: Storage): HandlersOf<PaperMessages> {
  return {
    isSaved: ({ keys }) => whenReady(() => paperList.isSaved(keys)),
    save: ({ paper }) => mutate(() => paperList.save(paper)),
    unsave: ({ key }) => mutate(() => paperList.unsave(key)),
    restore: ({ key }) => mutate(() => paperList.restore(key)),
    list: () => whenReady(paperList.list),
    bin: () => whenReady(paperList.bin),
  };
}

type PositionMessages = Pick<typeof documentMessages, 'getReadingPosition' | 'saveReadingPosition'>;

function positionHandlers({
  paperList,
  positions,
  whenReady,
}: Pick<Storage, 'paperList' | 'whenReady'> & {
  positions: ReadingPositions;
}): HandlersOf<PositionMessages> {
  const isSaved = async (key: string) =>
    (await whenReady(() => paperList.isSaved([key]))).length > 0;
  return {
    getReadingPosition: async ({ key }) => {
      const position = await positions.get(key);
      return position && { block: position.block };
    },
    saveReadingPosition: async ({ key, block, of }, sender) => {
      if (!isInPrivateWindow(sender) && (await isSaved(key))) await positions.save(key, block, of);
      return null;
    },
  };
}

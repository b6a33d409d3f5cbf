import { withoutTags, withTags } from '../../search/tags.ts';
import type { SavedPaperTable } from '../../store/saved-paper-table.ts';
import { merged } from './exchange/merge.ts';
import {
  type PaperToSave,
  type PaperRecord,
  type SavedPaper,
} from '../../domain/saved/saved-paper.ts';
import type { PaperSnapshot } from '../../domain/saved/readers-part.ts';
import type { Change } from '../../domain/saved/readers-part.ts';
import { MAX_PAPER_TAGS } from '../../domain/saved/bounds.ts';

/** So long a paper that was taken out can be put back, in milliseconds: 30 days. */
const BIN_TTL_MS = 30 * 24 * 3600 * 1000;

/** The reader's list. Every change settles only when it is committed; every error is a StoreError. */
export interface SavedPaperList {
  /** Saves a paper. Saving twice changes nothing but what the page now says of it; the first moment stays. */
  save(paper: PaperToSave): Promise<SavedPaper>;
  /** Takes a paper out; it can be put back for 30 days. */
  unsave(key: string): Promise<null>;
  /** Puts back what was taken out, with its first moment; null when there is nothing to put back. */
  restore(key: string): Promise<SavedPaper | null>;
  /** Does the same to many papers at once, all or none. Gives what they were before, for `putBack`. */
  edit(keys: string[], change: Change): Promise<PaperSnapshot[]>;
  /** Makes the reader's part of papers what it was; papers that are gone are passed over. */
  undo(marks: PaperSnapshot[]): Promise<null>;
  /** Saves many papers, all or none. Gives what they were before; of a new one, that it was not there. */
  saveAll(toSave: PaperToSave[]): Promise<PaperSnapshot[]>;
  /** Puts papers of a file back, all or none; `replace` moves to the bin what is not among them. Gives what was before. */
  importAll(wholes: PaperRecord[], mode: 'merge' | 'replace'): Promise<PaperSnapshot[]>;
  /** Which of these are in the list. */
  isSaved(keys: string[]): Promise<string[]>;
  /** Newest first. */
  list(): Promise<SavedPaper[]>;
  /** What was taken out in the last 30 days, last one first. */
  bin(): Promise<PaperRecord[]>;
}

/**
 * @param papers the table
 * @param now the clock, milliseconds since 1970
 */
export function createPaperList(papers: SavedPaperTable, now: () => number): SavedPaperList {
  const instant = () => new Date(now()).toISOString();
  const emptyBin = () => papers.purgeRemovedBefore(new Date(now() - BIN_TTL_MS).toISOString());
  return {
    ...changesOfOne(papers, instant, emptyBin),
    ...changesOfMany(papers, instant),
    isSaved: async (keys) => {
      const records = await papers.get(keys);
      return keys.filter((_, index) => records[index]?.removedAt === '');
    },
    list: async () => (await papers.newestFirst()).map(withoutRemoval),
    bin: async () => {
      await emptyBin();
      return papers.removed();
    },
  };
}

function changesOfOne(
  papers: SavedPaperTable,
  instant: () => string,
  emptyBin: () => Promise<void>,
): Pick<SavedPaperList, 'save' | 'unsave' | 'restore'> {
  const changeOne = async (
    key: string,
    change: (known: PaperRecord) => PaperRecord,
  ): Promise<SavedPaper | null> => {
    const [record] = await papers.update([key], (known) => known && change(known));
    return record ? withoutRemoval(record) : null;
  };
  return {
    save: async (paper) => {
      await emptyBin();
      const [record] = await papers.update([paper.key], (known) => saved(paper, known, instant()));
      return withoutRemoval(record as PaperRecord);
    },
    unsave: async (key) => {
      await changeOne(key, (known) => ({
        ...known,
        removedAt: known.removedAt || instant(),
        changedAt: instant(),
      }));
      return null;
    },
    restore: (key) =>
      changeOne(key, (known) => ({
        ...known,
        savedAt: wasUndone(known) ? instant() : known.savedAt,
        removedAt: '',
        changedAt: instant(),
      })),
  };
}

function changesOfMany(
  papers: SavedPaperTable,
  instant: () => string,
): Pick<SavedPaperList, 'edit' | 'undo' | 'saveAll' | 'importAll'> {
  return {
    edit: async (keys, change) => {
      const before: PaperSnapshot[] = [];
      await papers.update(keys, (known) => {
        if (!known) return undefined;
        before.push(snapshotOf(known));
        return changed(known, change, instant());
      });
      return before;
    },
    undo: async (snapshots) => {
      const wanted = new Map(snapshots.map((one) => [one.key, one]));
      await papers.update(
        [...wanted.keys()],
        (known, key) => known && withSnapshot(known, wanted.get(key), instant()),
      );
      return null;
    },
    saveAll: (toSave) => writeAll(papers, toSave, (paper, known) => saved(paper, known, instant())),
    importAll: async (wholes, mode) => {
      const others = mode === 'replace' ? await listedBeside(papers, wholes) : [];
      const removed = others.map((other) => ({ ...other, removedAt: instant() }));
      return writeAll(papers, [...wholes, ...removed], (paper, known) =>
        known && mode === 'merge' ? merged(known, paper) : paper,
      );
    },
  };
}

/** What is in the list and not among these. */
async function listedBeside(
  papers: SavedPaperTable,
  wholes: PaperRecord[],
): Promise<PaperRecord[]> {
  const keys = new Set(wholes.map(({ key }) => key));
  return (await papers.newestFirst()).filter(({ key }) => !keys.has(key));
}

/** One transaction for all; what was not there before counts as removed, so that undoing takes it out again. */
async function writeAll<Paper extends { key: string }>(
  papers: SavedPaperTable,
  all: Paper[],
  next: (paper: Paper, known: PaperRecord | undefined) => PaperRecord,
): Promise<PaperSnapshot[]> {
  const byKey = new Map(all.map((paper) => [paper.key, paper]));
  const before = new Map<string, PaperSnapshot>();
  const written = await papers.update([...byKey.keys()], (known, key) => {
    const paper = byKey.get(key);
    if (known) before.set(key, snapshotOf(known));
    return paper && next(paper, known);
  });
  return written.map(
    (record) => before.get(record.key) ?? { ...snapshotOf(record), removed: true, absent: true },
  );
}

/** A paper that comes back from the bin brings its tags and note along, and its first moment unless its saving was undone. */
function saved(paper: PaperToSave, known: PaperRecord | undefined, instant: string): PaperRecord {
  if (known && wasUndone(known)) return { ...known, ...paper, savedAt: instant, removedAt: '' };
  const own =
    known ??
    ({
      savedAt: instant,
      tags: [],
      note: '',
      state: 'new',
      stance: '',
      colour: '',
      changedAt: instant,
    } as const);
  return { ...own, ...paper, removedAt: '' };
}

function changed(record: PaperRecord, change: Change, instant: string): PaperRecord {
  const tags = withTags(withoutTags(record.tags, change.removeTags ?? []), change.addTags ?? []);
  return {
    ...record,
    tags: tags.slice(0, MAX_PAPER_TAGS),
    note: change.note ?? record.note,
    state: change.state ?? record.state,
    stance: change.stance ?? record.stance,
    colour: change.colour ?? record.colour,
    removedAt: removal(record, change.removed ?? record.removedAt !== '', instant),
    changedAt: instant,
  };
}

function withSnapshot(
  record: PaperRecord,
  marks: PaperSnapshot | undefined,
  instant: string,
): PaperRecord | undefined {
  if (!marks) return undefined;
  const { tags, note, state, stance, colour, removed, absent } = marks;
  if (absent) return { ...record, savedAt: instant, removedAt: instant, changedAt: instant };
  return {
    ...record,
    tags,
    note,
    state,
    stance,
    colour,
    removedAt: removal(record, removed, instant),
    changedAt: instant,
  };
}

/** A paper whose saving was undone was never saved: it came into the bin at its own moment of saving. */
function wasUndone({ savedAt, removedAt }: PaperRecord): boolean {
  return removedAt !== '' && removedAt === savedAt;
}

/** Removing what was removed before keeps the first moment: the 30 days do not start anew. */
function removal({ removedAt }: PaperRecord, removed: boolean, instant: string): string {
  return removed ? removedAt || instant : '';
}

function snapshotOf({
  key,
  tags,
  note,
  state,
  stance,
  colour,
  removedAt,
}: PaperRecord): PaperSnapshot {
  return { key, tags, note, state, stance, colour, removed: removedAt !== '' };
}

function withoutRemoval({ removedAt: _removedAt, ...paper }: PaperRecord): SavedPaper {
  return paper;
}

/** What mijn must hold after a row of acts, kept in plain words beside it: the other side of `random-work.ts`. */

/** A paper as far as it is compared. */
export interface ModelPaper {
  savedAt: string;
  tags: string[];
  note: string;
  state: 'new' | 'opened' | 'read';
  removed: boolean;
}

/** A paper as mijn tells it, or as a file has it. */
export interface ToldPaper extends Omit<ModelPaper, 'removed'> {
  key: string;
  removedAt?: string;
}

export interface Told {
  list: ToldPaper[];
  bin: ToldPaper[];
  quotes: { key: string; words: string; removedAt: string }[];
  follows: { key: string }[];
}

/** The part of a paper that an act gives back for undoing. */
export type ModelMarks = Omit<ModelPaper, 'savedAt'> & { key: string; absent?: boolean };

/** The moment of saving of a paper whose saving was undone: it has none until it is saved again. */
const NEVER = 'never';

const STATES = ['new', 'opened', 'read'] as const;

export class ListModel {
  readonly papers = new Map<string, ModelPaper>();
  /** By paper and words; true while it is there. */
  readonly quotes = new Map<string, boolean>();
  readonly follows = new Set<string>();

  /** @param savedAt the moment that was answered; it counts for a paper that is new, or was never saved for good */
  save(key: string, savedAt: string): void {
    const known = this.papers.get(key);
    this.papers.set(
      key,
      known
        ? { ...known, savedAt: known.savedAt === NEVER ? savedAt : known.savedAt, removed: false }
        : { savedAt, tags: [], note: '', state: 'new', removed: false },
    );
  }

  /** Comes back from the bin. */
  restore(key: string, savedAt: string): void {
    if (this.papers.has(key)) this.save(key, savedAt);
  }

  undo({ key, absent, ...marks }: ModelMarks): void {
    this.change(key, () => (absent ? { savedAt: NEVER, removed: true } : marks));
  }

  change(key: string, change: (paper: ModelPaper) => Partial<ModelPaper>): void {
    const known = this.papers.get(key);
    if (known) this.papers.set(key, { ...known, ...change(known) });
  }

  /** A file of an older moment: all tags, both notes, the furthest state, the first moment; in or out as it was. */
  merge({ key, savedAt, tags, note, state }: ToldPaper): void {
    const known = this.papers.get(key);
    if (!known) return void this.papers.set(key, { savedAt, tags, note, state, removed: false });
    this.papers.set(key, {
      savedAt: known.savedAt < savedAt ? known.savedAt : savedAt,
      tags: [...new Set([...known.tags, ...tags])],
      note: [known.note, note].filter(Boolean).join('\n\n'),
      state: STATES[Math.max(STATES.indexOf(known.state), STATES.indexOf(state))] ?? 'new',
      removed: known.removed,
    });
  }

  marksOf(keys: string[]): ModelMarks[] {
    return keys.flatMap((key) => {
      const known = this.papers.get(key);
      return known
        ? [{ key, tags: known.tags, note: known.note, state: known.state, removed: known.removed }]
        : [];
    });
  }

  /** What is not as it should be, one line each: lost, doubled, changed, or there without having been put there. */
  compare({ list, bin, quotes, follows }: Told): string[] {
    const told = [
      ...list.map((one) => ({ ...one, removed: false })),
      ...bin.map((one) => ({
        ...one,
        savedAt: one.savedAt === one.removedAt ? NEVER : one.savedAt,
        removed: true,
      })),
    ];
    return [
      ...differences(
        'paper',
        new Map([...this.papers].map(([key, paper]) => [key, asText(paper)])),
        told.map((one) => [one.key, asText(one)]),
      ),
      ...differences(
        'quote',
        new Map([...this.quotes].map(([name, there]) => [name, String(there)])),
        quotes.map(({ key, words, removedAt }) => [`${key} ${words}`, String(removedAt === '')]),
      ),
      ...differences(
        'follow',
        new Map([...this.follows].map((key) => [key, ''])),
        follows.map(({ key }) => [key, '']),
      ),
    ];
  }
}

function asText({ savedAt, tags, note, state, removed }: ModelPaper): string {
  return JSON.stringify([savedAt, tags.toSorted(), note, state, removed]);
}

function differences(
  what: string,
  expected: Map<string, string>,
  told: [name: string, value: string][],
): string[] {
  const found = new Map(told);
  const names = told.map(([name]) => name);
  return [
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `doubled: ${what} ${name}`),
    ...[...expected.keys()]
      .filter((name) => !found.has(name))
      .map((name) => `lost: ${what} ${name}`),
    ...[...found.keys()]
      .filter((name) => !expected.has(name))
      .map((name) => `never made: ${what} ${name}`),
    ...[...expected].flatMap(([name, value]) =>
      found.has(name) && found.get(name) !== value
        ? [`lost: ${what} ${name} is ${found.get(name)}, not ${value}`]
        : [],
    ),
  ];
}

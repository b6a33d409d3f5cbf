/** Random acts on mijn, each done in the browser and in the model beside it; the same seed gives the same acts. */
import { ListModel, type ModelMarks, type Told, type ToldPaper } from './list-model.ts';
import type { Send } from './senders.ts';

/** A document page that is open in the browser. */
export interface OpenPaper {
  key: string;
  send: Send;
}

/** What happened, for the closing line. */
export interface Tally {
  acts: number;
  kills: number;
  /** Acts that were sent a second time since the worker died over them. */
  again: number;
}

interface Parts {
  random: () => number;
  own: Send;
  papers: OpenPaper[];
  /** Stops the worker, at any moment. */
  stopWorker(): Promise<unknown>;
}

const TAGS = ['zorg', 'sluizen', 'begroting', 'later', 'lezen'];
const STATES = ['new', 'opened', 'read'] as const;
const WORDS = [
  'Voor het baggeren zijn vergunningen verleend.',
  'De Kamer wordt hierover geïnformeerd.',
  'Dat volgt nog.',
];
/** Long before anything that is done here, and each file older than the one before: what is here always counts as the later. */
const OLD = Date.UTC(2020, 0, 1);

export function createRandomWork({ random, own, papers, stopWorker }: Parts) {
  const model = new ListModel();
  const tally: Tally = { acts: 0, kills: 0, again: 0 };
  const below = (many: number) => Math.floor(random() * many);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const anyKey = () => (random() < 0.15 ? pick(papers).key : `2031D${String(50_000 + below(40))}`);
  const someKeys = () => [...new Set(Array.from({ length: 1 + below(4) }, anyKey))];
  /** How the last act that can be undone is undone. */
  let undo: ModelMarks[] | null = null;
  let files = 0;
  /** Each act has a name, the same when it is sent again. */
  let named = 0;
  const nameOfAct = () => {
    named += 1;
    return `00000000-0000-4000-8000-${String(named).padStart(12, '0')}`;
  };

  const count = <T extends { again: boolean }>(sent: T): T => {
    tally.acts += 1;
    if (sent.again) tally.again += 1;
    return sent;
  };
  /** Remembers what an act gave for undoing, which is the same when the act was sent twice. */
  const remember = ({ value }: { value: ModelMarks[] }, before: ModelMarks[]) => {
    const same =
      JSON.stringify(value.map(plain).toSorted(byKey)) ===
      JSON.stringify(before.map(plain).toSorted(byKey));
    if (!same)
      throw new Error(`what was before: ${JSON.stringify(value)}, not ${JSON.stringify(before)}`);
    undo = value;
  };
  const edit = async (keys: string[], change: object, inModel: (key: string) => void) => {
    const before = model.marksOf(keys);
    const sent = count(await own<ModelMarks[]>('updatePapers', { keys, change, act: nameOfAct() }));
    keys.forEach(inModel);
    remember(sent, before);
  };

  const acts = {
    save: async () => {
      const opened = pick(papers);
      const fromPage = random() < 0.3;
      const key = fromPage ? opened.key : anyKey();
      const { value } = count(
        await (fromPage ? opened.send : own)<ToldPaper>('save', { paper: paperOf(key) }),
      );
      model.save(key, value.savedAt);
    },
    unsave: async () => {
      const opened = pick(papers);
      const fromPage = random() < 0.3;
      const key = fromPage ? opened.key : anyKey();
      count(await (fromPage ? opened.send : own)('unsave', { key }));
      model.change(key, () => ({ removed: true }));
    },
    restore: async () => {
      const key = anyKey();
      const { value } = count(await own<ToldPaper | null>('restore', { key }));
      model.restore(key, value?.savedAt ?? '');
    },
    tag: async () => {
      const [add, drop] = [pick(TAGS), pick(TAGS)];
      await edit(someKeys(), { addTags: [add], removeTags: [drop] }, (key) =>
        model.change(key, ({ tags }) => ({
          tags: [...tags.filter((one) => one !== drop && one !== add), add],
        })),
      );
    },
    note: async () => {
      const note = random() < 0.2 ? '' : `<${below(1e9)}>`;
      await edit([anyKey()], { note }, (key) => model.change(key, () => ({ note })));
    },
    state: async () => {
      const state = pick(STATES);
      await edit(someKeys(), { state }, (key) => model.change(key, () => ({ state })));
    },
    quote: async () => {
      const { key, send } = pick(papers);
      const words = pick(WORDS);
      const { value } = count(
        await send<boolean>('keepQuote', { key, quote: { words, block: null } }),
      );
      if (value !== (model.papers.get(key)?.removed === false))
        throw new Error(`quote of ${key} kept: ${value}`);
      if (value) model.quotes.set(`${key} ${words}`, true);
    },
    unquote: async () => {
      const { value: quotes } = await own<{ id: string; key: string; words: string }[]>(
        'quotes',
        {},
      );
      if (quotes.length === 0) return;
      const [{ id, key, words }, removed] = [pick(quotes), random() < 0.5];
      count(await own('editQuotes', { marks: [{ id, removed }] }));
      model.quotes.set(`${key} ${words}`, !removed);
    },
    follow: async () => {
      const key = `dossier:${36_900 + below(12)}`;
      const on = random() < 0.6;
      count(
        await own(
          on ? 'follow' : 'unfollow',
          on ? { subject: { key, title: 'Een dossier', href: '' } } : { key },
        ),
      );
      if (on) model.follows.add(key);
      else model.follows.delete(key);
    },
    import: async () => {
      files += 1;
      const moment = new Date(OLD - files * 1000).toISOString();
      const file = someKeys().map((key) => ({
        ...paperOf(key),
        savedAt: moment,
        tags: [pick(TAGS)],
        note: `<${below(1e9)}>`,
        state: pick(STATES),
        changedAt: moment,
        removedAt: '',
      }));
      const before = file.map(({ key }) => model.marksOf([key])[0] ?? null);
      const { value } = count(
        await own<{ marks: ModelMarks[] }>('importPapers', {
          papers: file,
          quotes: [],
          mode: 'merge',
          act: nameOfAct(),
        }),
      );
      for (const paper of file) model.merge(paper);
      remember(
        { value: value.marks },
        file.map((paper, at) => before[at] ?? { ...paper, removed: true, absent: true }),
      );
    },
    undo: async () => {
      const marks = undo;
      if (!marks) return;
      count(await own('undo', { marks }));
      marks.map(plain).forEach((one) => model.undo(one));
      undo = null;
    },
  };
  const all = Object.values(acts);

  return {
    model,
    tally,
    /** A few acts; the worker is killed over one of them, or a moment after. */
    run: async (many: number): Promise<void> => {
      const fatal = below(many);
      for (let at = 0; at < many; at++) {
        const pause = random() < 0.6 ? random() * 20 : random() * 250;
        const kill =
          at === fatal
            ? later(pause, stopWorker).then(() => {
                tally.kills += 1;
              })
            : Promise.resolve();
        await Promise.all([pick(all)(), kill]);
      }
    },
    /** What mijn holds now and should not, or should and does not. */
    compare: async (): Promise<string[]> => {
      const ask = async <T>(name: string) => (await own<T>(name, {})).value;
      return model.compare({
        list: await ask('list'),
        bin: await ask('bin'),
        quotes: await ask('quotes'),
        follows: await ask('follows'),
      } satisfies Told);
    },
  };
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
const plain = ({ key, tags, note, state, removed, absent = false }: ModelMarks): ModelMarks => ({
  key,
  tags: tags.toSorted(),
  note,
  state,
  removed,
  absent,
});
const later = (pause: number, act: () => Promise<unknown>) =>
  new Promise((wake) => setTimeout(wake, pause)).then(act);

function paperOf(key: string) {
  return {
    key,
    title: `Stuk ${key}`,
    kind: 'Brief regering',
    date: '2031-07-28',
    dossier: '24801-02',
    paperId: null,
    href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}&did=${key}`,
  };
}

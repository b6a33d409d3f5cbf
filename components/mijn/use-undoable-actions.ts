import { useState } from 'preact/hooks';
import type { QuoteSnapshot } from '../../utils/domain/saved/quote.ts';
import { COLOUR_TEXT, STANCE_TEXT } from './archive/mark-text.ts';
import { STATE_TEXT } from './state-text.ts';
import { troubleText } from './trouble-text.ts';
import type { Translator } from '../own-page-texts.ts';
import type {
  Change,
  Colour,
  PaperSnapshot,
  ReadingState,
  Stance,
} from '../../utils/domain/saved/readers-part.ts';

/** How the page changes what is kept; both reject with the background's machine word. */
export interface SavedPapersApi {
  edit(keys: string[], change: Change): Promise<PaperSnapshot[]>;
  /** Undoes what was done to papers and quotes, and lets go of what was taken up. */
  undo(before: Before): Promise<void>;
  /** Takes quotes out or puts them back; gives what was before. */
  editQuotes(marks: QuoteSnapshot[]): Promise<QuoteSnapshot[]>;
}

/** The reader's actions. Each settles when it is kept, and can be undone; the answer tells whether it is kept. */
export interface Actions {
  tag(keys: string[], tag: string): Promise<boolean>;
  untag(keys: string[], tag: string): Promise<boolean>;
  note(key: string, note: string): Promise<boolean>;
  state(keys: string[], state: ReadingState): Promise<boolean>;
  stance(key: string, stance: Stance): Promise<boolean>;
  colour(key: string, colour: Colour): Promise<boolean>;
  removeQuote(id: string): Promise<boolean>;
  remove(keys: string[]): Promise<boolean>;
  restore(keys: string[]): Promise<boolean>;
  /** Takes note of what was put back from a file or list. @param work gives what was before */
  imported(work: Promise<Before>): Promise<boolean>;
  /** Opening is not an act to be undone. */
  opened(key: string): Promise<boolean>;
}

export interface Undoing {
  /** What was done last, or why it was not. */
  message: string;
  failed: boolean;
  /** Absent when there is nothing to undo. */
  undo?: (() => Promise<void>) | undefined;
}

/** What papers and quotes were before an act, and what was not followed. */
export interface Before {
  marks: PaperSnapshot[];
  quotes: QuoteSnapshot[];
  /** Keys of what was not followed before. */
  follows?: string[] | undefined;
}

interface Done {
  message: string;
  before: Before;
}

/** So many actions can be undone, last one first. */
const MAX_UNDOS = 50;

/** Does the reader's actions and remembers how each is undone. */
export function useUndoableActions(
  t: Translator,
  desk: SavedPapersApi,
): { actions: Actions; undoing: Undoing } {
  const [done, setDone] = useState<Done[]>([]);
  const [failure, setFailure] = useState('');
  const attempt = (work: Promise<void>) =>
    work.then(
      () => {
        setFailure('');
        return true;
      },
      (error: unknown) => {
        setFailure(troubleText(t, error));
        return false;
      },
    );
  const remember = (work: Promise<Before>, say: (papers: number) => string) =>
    attempt(
      work.then((before) => {
        if (before.marks.length + before.quotes.length + (before.follows?.length ?? 0) > 0)
          setDone((all) =>
            [...all, { message: say(before.marks.length), before }].slice(-MAX_UNDOS),
          );
      }),
    );
  const actions: Actions = {
    ...changeActions(t, (keys, change, say) =>
      remember(
        desk.edit(keys, change).then((marks) => ({ marks, quotes: [] })),
        say,
      ),
    ),
    removeQuote: (id) =>
      remember(
        desk.editQuotes([{ id, removed: true }]).then((quotes) => ({ marks: [], quotes })),
        () => t('didRemoveQuote'),
      ),
    imported: (work) => remember(work, (count) => t('didImport', count)),
    opened: (key) => attempt(desk.edit([key], { state: 'opened' }).then(() => undefined)),
  };
  const last = done.at(-1);
  const undo =
    last &&
    (() =>
      attempt(
        desk.undo(last.before).then(() => setDone((all) => all.filter((one) => one !== last))),
      ).then(() => undefined));
  return {
    actions,
    undoing: { message: failure || (last?.message ?? ''), failed: failure !== '', undo },
  };
}

type ApplyChange = (
  keys: string[],
  change: Change,
  say: (count: number) => string,
) => Promise<boolean>;

function changeActions(
  t: Translator,
  act: ApplyChange,
): Omit<Actions, 'imported' | 'opened' | 'removeQuote'> {
  return {
    tag: (keys, tag) => act(keys, { addTags: [tag] }, (count) => t('didTag', tag, count)),
    untag: (keys, tag) => act(keys, { removeTags: [tag] }, (count) => t('didUntag', tag, count)),
    note: (key, note) => act([key], { note }, () => t('didNote')),
    state: (keys, state) =>
      act(keys, { state }, (count) => t('didState', t(STATE_TEXT[state]), count)),
    stance: (key, stance) => act([key], { stance }, () => t('didStance', t(STANCE_TEXT[stance]))),
    colour: (key, colour) => act([key], { colour }, () => t('didColour', t(COLOUR_TEXT[colour]))),
    remove: (keys) => act(keys, { removed: true }, (count) => t('didRemove', count)),
    restore: (keys) => act(keys, { removed: false }, (count) => t('didRestore', count)),
  };
}

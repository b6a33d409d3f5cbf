import { useState } from 'preact/hooks';
import { troubleText } from '../trouble-text.ts';
import type { Undoing } from '../use-undoable-actions.ts';
import type { Translator } from '../../own-page-texts.ts';

/** Does something, says that it was done, and how to undo it. */
export type RunUndoable = (
  work: Promise<unknown>,
  message: string,
  back: () => Promise<unknown>,
) => void;

/** Does an act, says so, and offers the way back until the next one. */
export function useUndo(tm: Translator): { act: RunUndoable; undoing: Undoing } {
  const [last, setLast] = useState<Undoing>({ message: '', failed: false });
  const fail = (error: unknown) => setLast({ message: troubleText(tm, error), failed: true });
  const act: RunUndoable = (work, message, back) => {
    const undo = () => back().then(() => setLast({ message: '', failed: false }), fail);
    void work.then(() => setLast({ message, failed: false, undo }), fail);
  };
  return { act, undoing: last };
}

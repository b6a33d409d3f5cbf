import { useState } from 'preact/hooks';
import type { MijnTranslator } from '../../../utils/i18n/mijn/translate-mijn.ts';
import { troubleText } from '../trouble-text.ts';
import type { Undoing } from '../use-acts.ts';

/** Does an act, says so, and offers the way back until the next one. */
export function useUndo(tm: MijnTranslator): { act(work: Promise<unknown>, message: string, back: () => Promise<unknown>): void; undoing: Undoing } {
  const [last, setLast] = useState<Undoing>({ message: '', failed: false });
  const fail = (error: unknown) => setLast({ message: troubleText(tm, error), failed: true });
  const act = (work: Promise<unknown>, message: string, back: () => Promise<unknown>) => {
    const undo = () => back().then(() => setLast({ message: '', failed: false }), fail);
    void work.then(() => setLast({ message, failed: false, undo }), fail);
  };
  return { act, undoing: last };
}

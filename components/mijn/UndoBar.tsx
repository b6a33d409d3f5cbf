import type { Undoing } from './use-undoable-actions.ts';
import type { Translator } from '../own-page-texts.ts';

/** What was done last and the way back; it stays until the next act, for no one should have to hurry. */
export function UndoBar({ t, message, failed, undo }: Undoing & { t: Translator }) {
  return (
    <div class="undo" role={failed ? 'alert' : 'status'} data-failed={failed} hidden={!message}>
      <span>{message}</span>
      {undo && !failed && (
        <button type="button" onClick={() => void undo()}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}

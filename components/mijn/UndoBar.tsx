import type { MijnTranslator } from '../../utils/i18n/mijn/translate-mijn.ts';
import type { Undoing } from './use-undoable-actions.ts';

/** What was done last and the way back; it stays until the next act, for no one should have to hurry. */
export function UndoBar({ t, message, failed, undo }: Undoing & { t: MijnTranslator }) {
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

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { StorageFacts } from './StorageSection.tsx';
import type { Translator } from '../own-page-texts.ts';

interface EraseView {
  t: Translator;
  facts: StorageFacts | null;
  /** How often it was asked for; 0 while it is closed. */
  open: number;
  exportAll(): Promise<void>;
  /** Erases everything; settles when it is gone. */
  erase(): Promise<void>;
  close(): void;
}

/** The one act that cannot be undone: what goes is told, a copy is offered, and a word must be typed. */
export function EraseDialog({ t, facts, open, exportAll, erase, close }: EraseView) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // A close is told late: by then it may have been asked for again.
  useEffect(() => {
    if (open > 0 && !dialog.current?.open) dialog.current?.showModal();
    if (open === 0 && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      class="erase"
      aria-labelledby={id}
      onClose={() => dialog.current?.open || close()}
    >
      <h2 id={id}>{t('eraseTitle')}</h2>
      <p>{t('eraseHow')}</p>
      <p>{t('eraseGoes')}</p>
      <ul>
        {whatGoes(t, facts).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {open > 0 && <Confirm {...{ t, exportAll, erase, close }} />}
    </dialog>
  );
}

function whatGoes(t: Translator, facts: StorageFacts | null): string[] {
  const counted =
    facts && facts.list !== null && facts.bin !== null
      ? [t('eraseList', facts.list), t('eraseBin', facts.bin)]
      : [t('eraseUnknown')];
  return [...counted, t('eraseRest'), t('eraseCopy'), t('eraseSettings')];
}

function Confirm({
  t,
  exportAll,
  erase,
  close,
}: Pick<EraseView, 't' | 'exportAll' | 'erase' | 'close'>) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [says, setSays] = useState('');
  const word = t('eraseWord');
  const attempt = (act: Promise<void>, done: string, failed: string) =>
    void act.then(
      () => setSays(done),
      () => {
        setSays(failed);
        setBusy(false);
      },
    );
  const confirm = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (typed.trim().toLowerCase() !== word) return setSays(t('eraseNotTyped', word));
    setBusy(true);
    setSays(t('eraseBusy'));
    attempt(erase(), '', t('eraseFailed'));
  };
  return (
    <form onSubmit={confirm}>
      <h3>{t('eraseFirst')}</h3>
      <button
        type="button"
        onClick={() => attempt(exportAll(), t('eraseExported'), t('settingFailed'))}
      >
        {t('eraseExport')}
      </button>
      <label class="word">
        {t('eraseType', word)}{' '}
        <input
          type="text"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="problem">
        {says}
      </p>
      <div class="acts">
        <button type="button" onClick={close}>
          {t('cancelErase')}
        </button>
        <button type="submit" class="danger">
          {t('eraseNow')}
        </button>
      </div>
    </form>
  );
}

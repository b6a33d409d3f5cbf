import { useEffect, useRef } from 'preact/hooks';
import type { Translator } from '../own-page-texts.ts';

const KEYS = [
  ['/', 'keySearch'],
  ['j k', 'keyMove'],
  ['x', 'keySelect'],
  ['o', 'keyOpen'],
  ['e', 'keyEdit'],
  ['r', 'keyRead'],
  ['Delete', 'keyRemove'],
  ['u', 'keyUndo'],
  ['Esc', 'keyEscape'],
  ['?', 'keyHelp'],
] as const;

const WORDS = [
  ['tag:zorg', 'helpTag'],
  ['soort:motie', 'helpKind'],
  ['dossier:36900', 'helpDossier'],
  ['is:nieuw', 'helpIs'],
  ['is:voor', 'helpMarks'],
  ['kleur:rood', 'helpColour'],
  ['sinds:7d', 'helpSince'],
] as const;

/** All keys and search words; Esc closes it. */
export function HelpDialog({ t, open, close }: { t: Translator; open: boolean; close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-label={t('help')} onClose={close}>
      <h2>{t('keys')}</h2>
      <dl>
        {KEYS.map(([key, text]) => (
          <Line key={key} term={key} words={t(text)} />
        ))}
      </dl>
      <h2>{t('searchWords')}</h2>
      <p>{t('helpWords')}</p>
      <dl>
        {WORDS.map(([word, text]) => (
          <Line key={word} term={word} words={t(text)} />
        ))}
      </dl>
      <button type="button" onClick={close}>
        {t('close')}
      </button>
    </dialog>
  );
}

function Line({ term, words }: { term: string; words: string }) {
  return (
    <div>
      <dt>
        <kbd>{term}</kbd>
      </dt>
      <dd>{words}</dd>
    </div>
  );
}

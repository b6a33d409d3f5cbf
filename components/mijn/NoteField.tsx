import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Translator } from '../own-page-texts.ts';

/** From the last stroke to saving, in milliseconds; leaving the field saves at once. */
const SAVE_PAUSE_MS = 1000;

/** The reader's own words with a paper, saved as they are written. Give it the paper's key as its own. */
export function NoteField({
  t,
  note,
  save,
}: {
  t: Translator;
  note: string;
  save(note: string): Promise<boolean>;
}) {
  const id = useId();
  const { text, saved, type, flush } = useDraft(note, save);
  return (
    <div class="note-field">
      <label for={id}>{t('note')}</label>
      <textarea
        id={id}
        rows={6}
        maxLength={10_000}
        placeholder={t('notePlace')}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
      <span role="status" class="facts">
        {saved ? t('noteSaved') : ''}
      </span>
    </div>
  );
}

/** What is being written stands above what is stored until it is stored itself. */
function useDraft(note: string, save: (note: string) => Promise<boolean>) {
  const [draft, setDraft] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const latest = useRef({ draft, note, save });
  latest.current = { draft, note, save };
  const flush = () => {
    const { draft: words, note: stored, save: keep } = latest.current;
    if (words === null || words === stored) return;
    void keep(words).then((done) => {
      setSaved(done);
      if (done && latest.current.draft === words) setDraft(null);
    });
  };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(flush, SAVE_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => flush, []);
  const type = (words: string) => {
    setSaved(false);
    setDraft(words);
  };
  return { text: draft ?? note, saved, type, flush };
}

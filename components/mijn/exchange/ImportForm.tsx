import { useId, useState } from 'preact/hooks';
import { troubleText } from '../trouble-text.ts';
import type { Actions } from '../use-undoable-actions.ts';
import type { Checked, Exchange, Mode } from './exchange.ts';
import { PlanReport } from './PlanReport.tsx';
import type { Translator } from '../../own-page-texts.ts';

/** Bytes; a list of a hundred thousand papers is smaller. */
const MAX_FILE_BYTES = 50_000_000;
const MODES: [Mode, 'modeMerge' | 'modeReplace'][] = [
  ['merge', 'modeMerge'],
  ['replace', 'modeReplace'],
];

interface ImportFormView {
  t: Translator;
  exchange: Exchange;
  actions: Actions;
  done(): void;
}

/** First what would happen, line by line; only then the act itself. */
export function ImportForm({ t, exchange, actions, done }: ImportFormView) {
  const { mode, setMode, setText, takeFile, look, checked, says } = useLook(t, exchange);
  const [file, pasted] = [useId(), useId()];
  const submit = (event: Event) => {
    event.preventDefault();
    look();
  };
  const apply =
    checked && 'apply' in checked
      ? () => actions.imported(checked.apply()).then((kept) => void (kept && done()))
      : null;
  return (
    <form onSubmit={submit}>
      <p>{t('importHow')}</p>
      <label for={file}>{t('file')}</label>{' '}
      <input
        id={file}
        type="file"
        accept=".json,.txt,.csv,application/json,text/plain,text/csv"
        onChange={(event) => takeFile(event.currentTarget.files?.[0])}
      />
      <label class="above" for={pasted}>
        {t('pasted')}
      </label>
      <textarea id={pasted} rows={4} onInput={(event) => setText(event.currentTarget.value)} />
      <fieldset>
        <legend>{t('modeTitle')}</legend>
        {MODES.map(([one, text]) => (
          <label key={one} class="above">
            <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />{' '}
            {t(text)}
          </label>
        ))}
      </fieldset>
      <button type="submit">{t('check')}</button>
      <p role="status">{says}</p>
      {checked && 'lines' in checked && <PlanReport t={t} plan={checked} />}
      {apply && (
        <button type="button" class="main" onClick={() => void apply()}>
          {t('apply')}
        </button>
      )}
    </form>
  );
}

const REFUSALS = {
  'not-json': 'refusedNotJson',
  'not-takeout': 'refusedNotExport',
  'newer-version': 'refusedNewer',
  empty: 'refusedEmpty',
} as const;

/** What was given, and what was seen in it; a change of either makes the last look worth nothing. */
function useLook(t: Translator, exchange: Exchange) {
  const [text, setText] = useState('');
  const [mode, setMode] = useState<Mode>('merge');
  const [checked, setChecked] = useState<Checked | null>(null);
  const [says, setSays] = useState('');
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setChecked(null);
      setSays('');
      set(value);
    };
  const show = (result: Checked) => {
    setChecked(result);
    setSays('refusal' in result ? t(REFUSALS[result.refusal]) : '');
  };
  const takeFile = (file: File | undefined) => {
    if (!file) return;
    changed(setText)('');
    if (file.size > MAX_FILE_BYTES) setSays(t('refusedLarge'));
    else void file.text().then(setText);
  };
  const look = () =>
    void exchange
      .check(text, mode, (done, all) => setSays(t('checkingLines', done, all)))
      .then(show, (error: unknown) => setSays(troubleText(t, error)));
  return {
    mode,
    setMode: changed(setMode),
    setText: changed(setText),
    takeFile,
    look,
    checked,
    says,
  };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../../utils/i18n/format-date.ts';
import { troubleText } from '../trouble-text.ts';
import type { Actions } from '../use-undoable-actions.ts';
import type { Exchange, Format } from './exchange.ts';
import { ImportForm } from './ImportForm.tsx';
import type { Translator } from '../../own-page-texts.ts';
import type { Language } from '../../../utils/i18n/translator.ts';

const FORMATS: [Format, 'formatJson' | 'formatCsv' | 'formatRis' | 'formatBibtex' | 'formatCsl'][] =
  [
    ['json', 'formatJson'],
    ['csv', 'formatCsv'],
    ['ris', 'formatRis'],
    ['bibtex', 'formatBibtex'],
    ['csl', 'formatCsl'],
  ];

export interface ExchangeView {
  t: Translator;
  language: Language;
  open: boolean;
  exchange: Exchange;
  /** Keys of what is chosen, else of what is shown. */
  keys: string[];
  actions: Actions;
  close(): void;
}

/** Everything out as a file, and back in with a look beforehand. */
export function ExchangeDialog({
  t,
  language,
  open,
  exchange,
  keys,
  actions,
  close,
}: ExchangeView) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  const [withTexts, setWithTexts] = useState(false);
  const [says, setSays] = useState('');
  const take = (format: Format) => {
    setSays(format === 'json' && withTexts ? t('exportingTexts') : '');
    void exchange.exportAs(format, keys, withTexts).then(
      () => setSays(''),
      (error: unknown) => setSays(troubleText(t, error)),
    );
  };
  return (
    <dialog ref={dialog} class="exchange" aria-label={t('exchange')} onClose={close}>
      <h2>{t('exportTitle')}</h2>
      <p>{t('exportHow')}</p>
      <p class="choices">
        {FORMATS.map(([format, text]) => (
          <button type="button" key={format} onClick={() => take(format)}>
            {t(text)}
          </button>
        ))}
      </p>
      <label>
        <input
          type="checkbox"
          checked={withTexts}
          onChange={(event) => setWithTexts(event.currentTarget.checked)}
        />{' '}
        {t('withTexts')}
      </label>
      <p role="status">{says}</p>
      <p class="facts">
        {exchange.lastExportAt
          ? t('lastExport', formatDate(exchange.lastExportAt, language))
          : t('neverExported')}
      </p>
      <h2>{t('importTitle')}</h2>
      {open && <ImportForm t={t} exchange={exchange} actions={actions} done={close} />}
      <button type="button" onClick={close}>
        {t('close')}
      </button>
    </dialog>
  );
}

import { useState } from 'preact/hooks';
import { COPY_FORMATS, type CopyFormat } from '../../utils/formats/copy-all.ts';
import type { Paper } from '../../utils/domain/paper.ts';
import type { CitedPanelView } from './panel-view.ts';

/** Copies all papers in sight in the form one needs, and says so. */
export function CopyBar({
  t,
  copy,
  papers,
}: Pick<CitedPanelView, 't' | 'copy'> & { papers: Paper[] }) {
  const [format, setFormat] = useState<CopyFormat>('legal');
  const [message, setMessage] = useState('');
  const choose = (chosen: string) => {
    const known = COPY_FORMATS.find((one) => one === chosen);
    if (!known) return;
    setFormat(known);
    setMessage('');
  };
  const press = () =>
    void copy(format, papers).then(
      () => setMessage(t('copiedAll', papers.length, format)),
      () => setMessage(t('copyFailed')),
    );
  return (
    <div class="copy-bar">
      <label>
        {t('copyAllAs')}{' '}
        <select
          class="as-button"
          value={format}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {COPY_FORMATS.map((one) => (
            <option key={one} value={one}>
              {t('copyFormat', one)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={press}>
        {t('copyAll')}
      </button>
      <span role="status">{message}</span>
    </div>
  );
}

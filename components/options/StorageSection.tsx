import { CodedError } from '../../utils/domain/coded-error.ts';
import { formatDate } from '../../utils/i18n/format-date.ts';
import { troubleText } from '../mijn/trouble-text.ts';
import type { StoreProblem } from '../../utils/domain/saved/store-health.ts';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

/** What is kept in this browser; a count is null where the list cannot be read. */
export interface StorageFacts {
  list: number | null;
  bin: number | null;
  bytes: number | null;
  /** ISO instants. */
  mirrorAt: string | null;
  takenOutAt: string | null;
  problem: StoreProblem | null;
  /** Papers that are there but cannot be read. */
  damaged: number;
}

interface StorageView {
  t: Translator;
  language: Language;
  /** Nothing yet while it is looked at. */
  facts: StorageFacts | null;
}

/** How the reader's storage fares, in figures and words. */
export function StorageSection({ t, language, facts }: StorageView) {
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{t('storageTitle')}</h2>
      <p class="how">{t('storageHow')}</p>
      {facts ? <Facts {...{ t, language, facts }} /> : <p>{t('loading')}</p>}
    </section>
  );
}

function Facts({ t, language, facts }: StorageView & { facts: StorageFacts }) {
  const count = (papers: number | null) =>
    papers === null ? t('storageUnknown') : t('storagePapers', papers);
  const rows: [string, string][] = [
    [t('shelfList'), count(facts.list)],
    [t('shelfBin'), count(facts.bin)],
    [
      t('storageSize'),
      facts.bytes === null
        ? t('storageUnknown')
        : t('storageSizeOf', megabytes(facts.bytes, language)),
    ],
    [
      t('storageMirror'),
      facts.mirrorAt
        ? t('storageMirrorAt', formatDate(facts.mirrorAt, language))
        : t('storageNoMirror'),
    ],
    [
      t('storageLastExport'),
      facts.takenOutAt ? formatDate(facts.takenOutAt, language) : t('storageNeverExported'),
    ],
    [t('storageState'), stateOf(facts, t)],
  ];
  return (
    <dl class="facts">
      {rows.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function stateOf({ problem, damaged }: StorageFacts, t: Translator): string {
  if (problem) return troubleText(t, new CodedError(`store-${problem}`));
  return damaged > 0 ? t('damaged', damaged) : t('storageGood');
}

function megabytes(bytes: number, language: Language): string {
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  }).format(bytes / 1e6);
}

import { formatDate } from '../../utils/i18n/format-date.ts';
import type { MijnTranslator } from '../../utils/i18n/mijn/translate-mijn.ts';
import type { OptionsTranslator } from '../../utils/i18n/translate-options.ts';
import type { Language } from '../../utils/i18n/translate.ts';
import { troubleText } from '../mijn/trouble-text.ts';
import type { Trouble } from '../../utils/domain/saved/store-health.ts';

/** What is kept in this browser; a count is null where the list cannot be read. */
export interface StorageFacts {
  list: number | null;
  bin: number | null;
  bytes: number | null;
  /** ISO instants. */
  mirrorAt: string | null;
  takenOutAt: string | null;
  trouble: Trouble | null;
  /** Papers that are there but cannot be read. */
  damaged: number;
}

interface StorageView {
  t: OptionsTranslator;
  mijn: MijnTranslator;
  language: Language;
  /** Nothing yet while it is looked at. */
  facts: StorageFacts | null;
}

/** How the reader's storage fares, in figures and words. */
export function StorageSection({ t, mijn, language, facts }: StorageView) {
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{t('storageTitle')}</h2>
      <p class="how">{t('storageHow')}</p>
      {facts ? <Facts {...{ t, mijn, language, facts }} /> : <p>{mijn('loading')}</p>}
    </section>
  );
}

function Facts({ t, mijn, language, facts }: StorageView & { facts: StorageFacts }) {
  const count = (papers: number | null) =>
    papers === null ? t('storageUnknown') : t('storagePapers', papers);
  const rows: [string, string][] = [
    [t('storageList'), count(facts.list)],
    [t('storageBin'), count(facts.bin)],
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
      t('storageTakenOut'),
      facts.takenOutAt ? formatDate(facts.takenOutAt, language) : t('storageNeverTakenOut'),
    ],
    [t('storageState'), stateOf(facts, t, mijn)],
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

function stateOf(
  { trouble, damaged }: StorageFacts,
  t: OptionsTranslator,
  mijn: MijnTranslator,
): string {
  if (trouble) return troubleText(mijn, new Error(`store-${trouble}`));
  return damaged > 0 ? mijn('damaged', damaged) : t('storageGood');
}

function megabytes(bytes: number, language: Language): string {
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  }).format(bytes / 1e6);
}

import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../../utils/i18n/format-date.ts';
import type { SavedPaper } from '../../../utils/domain/saved/saved-paper.ts';
import type { KeptTextInfo } from '../../../utils/domain/saved/kept-text.ts';
import { textFacts } from './text-facts.ts';
import { DiffDialog } from './DiffDialog.tsx';
import type { PaperArchiveView } from './paper-archive.ts';
import type { PaperTexts } from '../../../utils/domain/saved/kept-text.ts';
import type { Translator } from '../../own-page-texts.ts';
import type { Language } from '../../../utils/i18n/translator.ts';

export interface TextsView {
  t: Translator;
  language: Language;
  paper: SavedPaper;
  archive: PaperArchiveView;
  /** Whether the last difference is shown at once: the page was opened for it. */
  atOnce: boolean;
}

/** Which texts of a paper are kept, what changed between them, and how far the reader came. */
export function TextsSection({ t, language, paper, archive, atOnce }: TextsView) {
  const known = usePaperTexts(paper, archive);
  const [compared, setCompared] = useState<[KeptTextInfo, KeptTextInfo] | null>(null);
  const texts = known?.texts ?? [];
  useEffect(() => {
    const [before, after] = texts.slice(-2);
    if (atOnce && before && after) setCompared([before, after]);
  }, [atOnce, known !== null]);
  if (!known) return null;
  return (
    <section class="texts" aria-label={t('keptTexts')}>
      <h3>{t('keptTexts')}</h3>
      {known.place && <p class="facts">{readUpTo(t, known.place, language)}</p>}
      {texts.length === 0 && <p class="facts">{t('noTextYet')}</p>}
      <ol>
        {texts.toReversed().map((text, index, all) => {
          const before = all[index + 1];
          return (
            <li key={text.textHash}>
              <span class="facts">{textFacts(t, text, language)}</span>{' '}
              {before && (
                <button type="button" onClick={() => setCompared([before, text])}>
                  {t('showDifference')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {compared && (
        <DiffDialog
          {...{ t, language, compared }}
          title={paper.title}
          difference={archive.difference}
          close={() => setCompared(null)}
        />
      )}
    </section>
  );
}

/** Asked anew for another paper, and when the list changed: a text may have come. */
function usePaperTexts(paper: SavedPaper, { texts }: PaperArchiveView): PaperTexts | null {
  const [known, setKnown] = useState<{ key: string; texts: PaperTexts } | null>(null);
  useEffect(() => {
    let stale = false;
    const take = (all: PaperTexts) => void (stale || setKnown({ key: paper.key, texts: all }));
    void texts(paper.key).then(take, () => undefined);
    return () => {
      stale = true;
    };
  }, [paper]);
  return known?.key === paper.key ? known.texts : null;
}

function readUpTo(
  t: Translator,
  { block, of, at }: NonNullable<PaperTexts['place']>,
  language: Language,
): string {
  const day = formatDate(new Date(at).toISOString(), language);
  return of
    ? t('readUpToShare', Math.min(100, Math.round((100 * block) / of)), day)
    : t('readUpToBlock', block + 1, day);
}

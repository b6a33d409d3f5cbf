import { formatDate } from '../../utils/i18n/format-date.ts';
import { formatPaperNumber } from '../../utils/domain/ids/format-publication-id.ts';
import type { SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import type { Language } from '../../utils/i18n/translator.ts';
import type { Translator } from '../own-page-texts.ts';

/** One saved paper: a link to it, what it is, and a way to remove it. */
export function SavedRow({
  paper,
  t,
  language,
  remove,
}: {
  paper: SavedPaper;
  t: Translator;
  language: Language;
  remove: () => void;
}) {
  const facts = [
    paper.kind,
    formatPaperNumber(paper.paperId, paper.key, paper.kind),
    paper.date && formatDate(paper.date, language),
  ];
  return (
    <li>
      <a
        href={paper.href}
        target="_blank"
        rel="noopener noreferrer"
        lang="nl"
        onKeyDown={(event) => event.key === 'Delete' && remove()}
      >
        {paper.title}
      </a>
      <span class="facts">{facts.filter(Boolean).join(' · ')}</span>
      <span class="facts">{t('savedOn', formatDate(paper.savedAt, language))}</span>
      <button type="button" aria-label={t('removeWhat', paper.title)} onClick={remove}>
        {t('remove')}
      </button>
    </li>
  );
}

import type { Paper } from '../../utils/domain/paper.ts';
import { formatDate } from '../../utils/i18n/format-date.ts';
import type { Language } from '../../utils/i18n/translator.ts';

/** What a paper is, in two lines: kind and date, then its title. */
export function PaperLine({ paper, language }: { paper: Paper; language: Language }) {
  return (
    <div class="paper-line">
      <span class="paper-facts">
        {[paper.kind, paper.date && formatDate(paper.date, language)].filter(Boolean).join(' · ')}
      </span>
      <span class="paper-title">{paper.title}</span>
    </div>
  );
}

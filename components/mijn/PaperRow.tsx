import { formatDate } from '../../utils/i18n/format-date.ts';
import { formatPaperNumber } from '../../utils/domain/ids/format-publication-id.ts';
import type { SnippetPart } from '../../utils/search/snippet.ts';
import type { PaperRecord, SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import { PaperMarks } from './archive/MarkChoices.tsx';
import { SnippetLine } from './archive/Snippet.tsx';
import { STATE_TEXT } from './state-text.ts';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

export interface RowView {
  paper: SavedPaper | PaperRecord;
  t: Translator;
  language: Language;
  current: boolean;
  selected: boolean;
  /** Its place among all rows, counted from 1, and their number: a screen reader sees only the drawn ones. */
  place: number;
  of: number;
  style: Record<string, string>;
  /** How many quotes were taken from it. */
  quotes: number;
  /** Where the words that were looked for stand in its text or a quote. */
  snippet: readonly SnippetPart[];
  focus(): void;
  select(range: boolean): void;
  open(): void;
}

/** One paper of the list: chosen or not, what it is, its tags and how far the reader is. */
export function PaperRow({
  paper,
  t,
  language,
  current,
  selected,
  place,
  of,
  style,
  focus,
  select,
  open,
  quotes,
  snippet,
}: RowView) {
  return (
    <li
      class="row"
      data-key={paper.key}
      data-state={paper.state}
      aria-current={current}
      aria-setsize={of}
      aria-posinset={place}
      style={style}
      onClick={focus}
    >
      <input
        type="checkbox"
        aria-label={t('select', paper.title)}
        checked={selected}
        onClick={(event) => {
          event.preventDefault();
          select(event.shiftKey);
        }}
      />
      <a
        href={paper.href}
        target="_blank"
        rel="noopener noreferrer"
        lang="nl"
        onClick={open}
        onFocus={focus}
        title={paper.title}
      >
        {paper.title}
      </a>
      <span class="facts">{facts(paper, t, language).join(' · ')}</span>
      <RowMarks {...{ t, paper, quotes, snippet }} />
      <span class="state">{t(STATE_TEXT[paper.state])}</span>
    </li>
  );
}

/** What the reader put with the paper, and where the words that were looked for stand. */
function RowMarks({
  t,
  paper,
  quotes,
  snippet,
}: Pick<RowView, 't' | 'paper' | 'quotes' | 'snippet'>) {
  return (
    <span class="marks">
      {snippet.length > 0 && <SnippetLine parts={snippet} />}
      <PaperMarks t={t} paper={paper} />
      {paper.tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
        </span>
      ))}
      {quotes > 0 && <span class="facts">{t('quoteCount', quotes)}</span>}
      {paper.note && <span class="note">{paper.note}</span>}
    </span>
  );
}

function facts(paper: SavedPaper | PaperRecord, t: Translator, language: Language): string[] {
  const moment =
    'removedAt' in paper
      ? t('removedOn', formatDate(paper.removedAt, language))
      : t('savedOn', formatDate(paper.savedAt, language));
  const name = formatPaperNumber(paper.paperId, paper.key, paper.kind) ?? paper.key;
  return [paper.kind, name, paper.date ? formatDate(paper.date, language) : '', moment].filter(
    Boolean,
  );
}

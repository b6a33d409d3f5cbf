import type { PaperRef } from '../../utils/domain/context/paper-context.ts';
import type { PanelWords } from './panel-words.ts';

/** A paper as a link with its kind and date. */
export function PaperLink({ paper, words }: { paper: PaperRef; words: PanelWords }) {
  return (
    <>
      <a href={paper.href} lang="nl">
        {paper.title}
      </a>{' '}
      <span class="quiet-text">
        {[paper.kind, words.day(paper.date)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

export function PaperLinks({ papers, words }: { papers: PaperRef[]; words: PanelWords }) {
  return (
    <ul>
      {papers.map((paper) => (
        <li key={paper.number}>
          <PaperLink paper={paper} words={words} />
        </li>
      ))}
    </ul>
  );
}

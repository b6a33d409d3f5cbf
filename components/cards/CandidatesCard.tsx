import type { CandidatesView } from './views.ts';
import type { Paper } from '../../utils/domain/paper.ts';
import { PaperLine } from './PaperLine.tsx';

/** Papers that a name may mean, with a word that none of them is certain. */
export function CandidatesCard({ title, candidates, t, language }: CandidatesView) {
  return (
    <div class="card-body" aria-busy={candidates === null}>
      <p class="card-title">{title}</p>
      {candidates === null && <p>{t('loading')}</p>}
      {candidates === 'failed' && <p>{t('sourceUnreachable')}</p>}
      {Array.isArray(candidates) &&
        (candidates.length === 0 ? (
          <p>{t('candidatesNone')}</p>
        ) : (
          <Papers papers={candidates} language={language} />
        ))}
      {Array.isArray(candidates) && candidates.length > 0 && (
        <p class="card-doubt">{t('candidatesWhy')}</p>
      )}
    </div>
  );
}

function Papers({ papers, language }: { papers: Paper[]; language: CandidatesView['language'] }) {
  return (
    <ul class="candidates">
      {papers.map((paper) => (
        <li key={paper.href}>
          <a href={paper.href}>
            <PaperLine paper={paper} language={language} />
          </a>
        </li>
      ))}
    </ul>
  );
}

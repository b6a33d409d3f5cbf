import type { CardTranslator } from './texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';
import type { Paper } from '../../utils/domain/paper.ts';
import { PaperLine } from './PaperLine.tsx';

/** Null while the source is asked; `failed` when it is out of reach. */
export type Candidates = Paper[] | null | 'failed';

export interface CandidatesCardProps {
  t: CardTranslator;
  language: Language;
  title: string;
  candidates: Candidates;
}

/** Papers that a name may mean, with a word that none of them is certain. */
export function CandidatesCard({ title, candidates, t, language }: CandidatesCardProps) {
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

function Papers({ papers, language }: { papers: Paper[]; language: Language }) {
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

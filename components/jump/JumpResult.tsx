import { formatDate } from '../../utils/i18n/format-date.ts';
import type { LookupAnswer } from '../../utils/citations/lookup-answer.ts';
import { elsewhere } from '../../utils/citations/other-sources.ts';
import {
  formatPaperNumber,
  formatPublicationId,
} from '../../utils/domain/ids/format-publication-id.ts';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

export interface JumpResultView {
  t: Translator;
  language: Language;
  /** `busy` while the sources are asked. */
  answer: LookupAnswer | 'busy';
}

/** Where a typed number leads, or that it leads nowhere; what was not found is said before anything is offered. */
export function JumpResult({ t, language, answer }: JumpResultView) {
  if (answer === 'busy') return <p class="jump-result">{t('loading')}</p>;
  switch (answer.state) {
    case 'words':
      return null;
    case 'found': {
      const { kind, id, number, date, title, href } = answer.paper;
      const facts = [kind, formatPaperNumber(id, number, kind), date && formatDate(date, language)];
      return (
        <Found to={t('jumpTo')} {...{ href, title }} facts={facts.filter(Boolean).join(' · ')} />
      );
    }
    case 'found-record': {
      const { kind, number, title, href } = answer.record;
      return <Found to={t('jumpTo')} {...{ href, title }} facts={`${kind} · ${number}`} />;
    }
    case 'number-unknown':
      return (
        <Missing
          t={t}
          id={answer.id}
          words={t('jumpUnknownNumber', formatPublicationId(answer.id), answer.dossierTitle ?? '')}
        />
      );
    case 'not-found':
      return (
        <Missing t={t} id={answer.id} words={t('jumpNotFound', formatPublicationId(answer.id))} />
      );
    case 'unreachable':
      return (
        <Missing
          t={t}
          id={answer.id}
          words={t('jumpUnreachable', formatPublicationId(answer.id))}
        />
      );
  }
}

function Found({
  to,
  href,
  title,
  facts,
}: {
  to: string;
  href: string;
  title: string;
  facts: string;
}) {
  return (
    <p class="jump-result" data-found>
      <span class="facts">{to}</span>
      <a href={href} target="_blank" rel="noopener noreferrer" lang="nl">
        {title}
      </a>
      <span class="facts">{facts}</span>
    </p>
  );
}

function Missing({ t, id, words }: { t: Translator; id: string; words: string }) {
  return (
    <div class="jump-result">
      <p class="doubt">{words}</p>
      <p class="facts">{t('jumpElsewhere')}</p>
      <ul>
        {elsewhere(id).map(({ at, href }) => (
          <li key={at}>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {t('otherSource', at)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

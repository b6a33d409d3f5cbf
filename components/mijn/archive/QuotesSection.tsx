import { useState } from 'preact/hooks';
import { formatDate } from '../../../utils/i18n/format-date.ts';
import type { Quote } from '../../../utils/domain/saved/quote.ts';
import { quoteText } from '../../../utils/domain/saved/quote-text.ts';
import type { Translator } from '../../own-page-texts.ts';
import type { Language } from '../../../utils/i18n/translator.ts';

export interface QuotesView {
  t: Translator;
  language: Language;
  quotes: Quote[];
  copy(words: string): Promise<void>;
  remove(id: string): void;
}

/** The quotes from a paper, in the order of its text, each with what one can do with it. */
export function QuotesSection({ quotes, ...view }: QuotesView) {
  const { t } = view;
  const inOrder = quotes.toSorted(
    (a, b) => (a.block ?? 0) - (b.block ?? 0) || (a.takenAt < b.takenAt ? -1 : 1),
  );
  return (
    <section class="quotes" aria-label={t('quotes')}>
      <h3>{t('quotes')}</h3>
      {quotes.length === 0 && <p class="facts">{t('quotesHow')}</p>}
      {inOrder.map((quote) => (
        <OneQuote key={quote.id} {...view} quote={quote} />
      ))}
    </section>
  );
}

function OneQuote({
  t,
  language,
  quote,
  copy,
  remove,
}: Omit<QuotesView, 'quotes'> & { quote: Quote }) {
  const [says, setSays] = useState('');
  const put = () =>
    void copy(quoteText(quote)).then(
      () => setSays(t('copied')),
      () => setSays(t('copyFailed')),
    );
  const version = quote.version === null ? '' : t('versionNumber', quote.version);
  return (
    <figure class="quote">
      <blockquote lang="nl" cite={quote.href}>
        {quote.words.split('\n').map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </blockquote>
      <figcaption class="facts">
        {[quote.citation, version, t('takenOn', formatDate(quote.takenAt, language))]
          .filter(Boolean)
          .join(' · ')}
      </figcaption>
      {quote.goneAt && <p class="gone">{t('quoteGone', formatDate(quote.goneAt, language))}</p>}
      <div class="choices">
        <button type="button" onClick={put}>
          {t('copyQuote')}
        </button>
        <a href={quote.href} target="_blank" rel="noopener noreferrer">
          {t('openQuote')}
        </a>
        <button type="button" onClick={() => remove(quote.id)}>
          {t('removeQuote')}
        </button>
        <span role="status" class="facts">
          {says}
        </span>
      </div>
    </figure>
  );
}

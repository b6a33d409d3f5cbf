import type { PaperContext } from '../../utils/domain/context/paper-context.ts';
import type { ContextPanelView } from './views.ts';
import { ActivitiesSection } from './ActivitiesSection.tsx';
import { Badges } from './Badges.tsx';
import { DecisionsSection } from './DecisionsSection.tsx';
import { DossierSection } from './DossierSection.tsx';
import { PaperLinks } from './PaperLink.tsx';
import { PaperSection } from './PaperSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { panelWords, type PanelWords } from './panel-words.ts';
import { Section } from './Section.tsx';
import { ToezeggingenSection } from './ToezeggingenSection.tsx';
import { ZaakSection } from './ZaakSection.tsx';

/** All that is known around the page's paper. */
export function ContextPanel(view: ContextPanelView) {
  const words = panelWords(view.language);
  const { t } = words;
  return (
    <div class="sheet-body" lang={view.language} aria-busy={view.answer === null}>
      <div class="sheet-head">
        <h2>{t('title')}</h2>
        <button type="button" onClick={view.close}>
          {t('close')}
        </button>
      </div>
      {view.badges.length > 0 && (
        <p class="badges">
          <Badges badges={view.badges} />
        </p>
      )}
      <Answer view={view} words={words} />
      {view.publisherOut && <p class="card-doubt">{t('publisherOut')}</p>}
    </div>
  );
}

function Answer({ view, words }: { view: ContextPanelView; words: PanelWords }) {
  const { t } = words;
  if (view.answer === null) return <p role="status">{t('loading')}</p>;
  if (view.answer.state === 'known')
    return <Context {...view} context={view.answer.context} words={words} />;
  return (
    <div role="status">
      <p>{t(view.answer.state === 'none' ? 'none' : 'unreachable')}</p>
      {view.officialText && (
        <p>
          <a href={view.officialText}>{t('officialText')}</a>
        </p>
      )}
      <button type="button" onClick={view.retry}>
        {t('retry')}
      </button>
    </div>
  );
}

function Context({
  context,
  words,
  ...view
}: ContextPanelView & { context: PaperContext; words: PanelWords }) {
  const { t } = words;
  const { follow } = view;
  return (
    <>
      <div class="sections">
        <PaperSection
          context={context}
          officialText={view.officialText}
          copy={view.copy}
          {...{ follow, words }}
        />
        <DecisionsSection zaken={context.zaken} words={words} />
        <DossierSection dossiers={context.dossiers} {...{ follow, words }} />
        <ZaakSection {...{ context, follow, words }} today={view.today} />
        <PeopleSection people={context.people} here={context.paper.href} {...{ follow, words }} />
        <ToezeggingenSection {...{ context, follow, words }} />
        <ActivitiesSection
          activities={context.activities}
          today={view.today}
          download={view.download}
          {...{ follow, words }}
        />
        <Section title={t('appendices')} part={context.appendices} words={words}>
          {(papers) => <PaperLinks papers={papers} words={words} />}
        </Section>
        {context.appendixOf.state === 'known' && context.appendixOf.value.length > 0 && (
          <Section title={t('appendixOf')} part={context.appendixOf} words={words}>
            {(papers) => <PaperLinks papers={papers} words={words} />}
          </Section>
        )}
      </div>
      <Provenance context={context} words={words} />
    </>
  );
}

function Provenance({ context, words: { t } }: { context: PaperContext; words: PanelWords }) {
  const time = new Date(context.checkedAt).toLocaleTimeString('nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  });
  return (
    <div class="quiet-text">
      <p>{t('source', context.source, time)}</p>
      {context.missing.length > 0 && <p>{t('missing', context.missing.join(', '))}</p>}
      {context.inferred.length > 0 && <p>{t('inferred', context.inferred.join(', '))}</p>}
    </div>
  );
}

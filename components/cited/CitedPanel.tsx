import { useState } from 'preact/hooks';
import type { CitedPage } from '../../utils/domain/reading/cited-page.ts';
import { JumpResult } from '../jump/JumpResult.tsx';
import { useJump } from '../jump/use-jump.ts';
import { CitedIn } from './CitedIn.tsx';
import { CitedRow } from './CitedRow.tsx';
import { CopyBar } from './CopyBar.tsx';
import { filtered, groupsOf, type DossierGroup, type Numbered } from './groups.ts';
import { Places } from './Places.tsx';
import type { CitedPanelView } from './panel-view.ts';

/** All papers that the paper in the tab cites, by dossier, and who cites it. */
export function CitedPanel(view: CitedPanelView) {
  const { t, page, language, jumper } = view;
  const [filter, setFilter] = useState('');
  const { answer, enter } = useJump(filter, jumper);
  return (
    <div class="cited-panel">
      <header>
        <h1>{t('citedPapers')}</h1>
        {page && (
          <p class="facts" lang="nl">
            {page.paper.title}
          </p>
        )}
        <input
          type="search"
          aria-label={t('filterOrNumber')}
          placeholder={t('filterOrNumber')}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && jumper.readsAsNumber(filter) && enter()}
        />
        <div role="status">{answer && <JumpResult {...{ t, language, answer }} />}</div>
      </header>
      {page ? <Cited {...view} page={page} filter={filter} /> : <NoPage {...view} />}
    </div>
  );
}

function NoPage({ t, asked, enabled }: CitedPanelView) {
  if (!asked) return <p class="message">{t('loading')}</p>;
  return <Empty title={t('citedNoPage')} how={t(enabled ? 'citedNoPageHow' : 'citedOff')} />;
}

function Empty({ title, how }: { title: string; how: string }) {
  return (
    <div class="message">
      <h2>{title}</h2>
      <p>{how}</p>
    </div>
  );
}

function Cited(view: CitedPanelView & { page: CitedPage; filter: string }) {
  const { t, page, filter } = view;
  const shown = filtered(page.entries, filter);
  const { groups, missing } = groupsOf(shown);
  const papers = shown.flatMap(({ entry }) => entry.paper ?? []);
  return (
    <>
      <State {...view} />
      {page.entries.length > 0 && (
        <>
          <p class="count" role="status">
            {t('citedCount', shown.length, page.entries.length)}
          </p>
          {papers.length > 0 && <CopyBar t={t} copy={view.copy} papers={papers} />}
          {shown.length === 0 && <p class="message">{t('filterNone', filter)}</p>}
        </>
      )}
      {groups.map((group) => (
        <Group key={group.number} {...view} group={group} />
      ))}
      {missing.length > 0 && <Missing {...view} missing={missing} />}
      <CitedIn {...view} />
    </>
  );
}

/** What there is to say when there is no list. */
function State({ t, page }: { t: CitedPanelView['t']; page: CitedPage }) {
  if (page.text === 'none') return <Empty title={t('citedNoText')} how={t('citedNoTextHow')} />;
  if (page.text === 'reading') return <p class="message">{t('citedReading')}</p>;
  return page.entries.length === 0 ? (
    <Empty title={t('citedNone')} how={t('citedNoneHow')} />
  ) : null;
}

function Group({ group, ...view }: CitedPanelView & { group: DossierGroup }) {
  const { t } = view;
  return (
    <section>
      <h2 lang="nl">
        {group.number ? t('inDossier', group.number, group.title ?? '') : t('noDossier')}
      </h2>
      <ul class="papers">
        {group.entries.map(
          ({ entry, index }) =>
            entry.paper && (
              <CitedRow key={index} {...view} {...{ entry, index }} paper={entry.paper} />
            ),
        )}
      </ul>
    </section>
  );
}

function Missing({ missing, ...view }: CitedPanelView & { missing: Numbered[] }) {
  const { t } = view;
  return (
    <section>
      <h2>{t('notFoundGroup')}</h2>
      <ul class="papers">
        {missing.map(({ entry, index }) => (
          <li key={index} class="cited">
            <span lang="nl">{entry.words}</span>
            <span class="facts doubt">{reasonFor(t, entry.reason)}</span>
            <Places {...view} entry={entry} index={index} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonFor(t: CitedPanelView['t'], reason: CitedPage['entries'][number]['reason']): string {
  switch (reason) {
    case 'number-unknown':
      return t('reasonNumber');
    case 'unreachable':
      return t('reasonUnreachable');
    case 'by-name':
      return t('reasonByName');
    case 'not-found':
    case null:
      return t('reasonNotFound');
  }
}

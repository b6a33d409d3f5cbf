import type { SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import { FollowPaper, type FollowSaved } from './follow/FollowSaved.tsx';
import type { PaperArchiveView } from './archive/paper-archive.ts';
import { MarkChoices } from './archive/MarkChoices.tsx';
import { QuotesSection } from './archive/QuotesSection.tsx';
import { TextsSection } from './archive/TextsSection.tsx';
import type { Actions } from './use-undoable-actions.ts';
import { NoteField } from './NoteField.tsx';
import { STATE_TEXT, STATES } from './state-text.ts';
import { TagField } from './TagField.tsx';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

export interface DetailView {
  t: Translator;
  language: Language;
  paper: SavedPaper;
  /** Tags in use. */
  known: string[];
  actions: Actions;
  archive: PaperArchiveView;
  /** Key of the paper whose last difference is shown at once. */
  differenceOf: string | null;
  follow?: FollowSaved | undefined;
}

/** What the reader put with the current paper, to be changed in place. */
export function PaperDetail({
  t,
  language,
  paper,
  known,
  actions,
  archive,
  differenceOf,
  follow,
}: DetailView) {
  return (
    <section class="detail" aria-label={paper.title}>
      <h2 lang="nl">{paper.title}</h2>
      {follow && <FollowPaper follow={follow} paper={paper} />}
      <Tags {...{ t, paper, known, actions }} />
      <NoteField
        key={paper.key}
        t={t}
        note={paper.note}
        save={(note) => actions.note(paper.key, note)}
      />
      <StateChoices {...{ t, paper, actions }} />
      <MarkChoices {...{ t, paper, actions }} />
      <QuotesSection
        {...{ t, language }}
        quotes={archive.quotes.filter(({ key }) => key === paper.key)}
        copy={archive.copy}
        remove={(id) => void actions.removeQuote(id)}
      />
      <TextsSection
        key={`texts ${paper.key}`}
        {...{ t, language, paper, archive }}
        atOnce={paper.key === differenceOf}
      />
      <button type="button" class="take-out" onClick={() => void actions.remove([paper.key])}>
        {t('remove')}
      </button>
    </section>
  );
}

/** The paper's tags, each with the way to take it off, and a field for another. */
function Tags({ t, paper, known, actions }: Pick<DetailView, 't' | 'paper' | 'known' | 'actions'>) {
  const last = paper.tags.at(-1);
  return (
    <>
      <h3>{t('tags')}</h3>
      <ul class="tags">
        {paper.tags.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              class="tag"
              aria-label={t('removeTag', tag)}
              onClick={() => void actions.untag([paper.key], tag)}
            >
              {tag} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <TagField
        label={t('addTag')}
        known={known}
        add={(tag) => void actions.tag([paper.key], tag)}
        takeBack={last === undefined ? undefined : () => void actions.untag([paper.key], last)}
      />
    </>
  );
}

/** How far the reader is with the paper; one choice. */
function StateChoices({ t, paper, actions }: Pick<DetailView, 't' | 'paper' | 'actions'>) {
  return (
    <div class="choices" role="group" aria-label={t('states')}>
      {STATES.map((state) => (
        <button
          type="button"
          key={state}
          aria-pressed={paper.state === state}
          onClick={() => void actions.state([paper.key], state)}
        >
          {t(STATE_TEXT[state])}
        </button>
      ))}
    </div>
  );
}

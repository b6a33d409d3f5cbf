import type { SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import { FollowPaper, type FollowSaved } from './follow/FollowSaved.tsx';
import type { KeepingView } from './keeping/keeping.ts';
import { MarkChoices } from './keeping/MarkChoices.tsx';
import { QuotesSection } from './keeping/QuotesSection.tsx';
import { TextsSection } from './keeping/TextsSection.tsx';
import type { Acts } from './use-undoable-actions.ts';
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
  acts: Acts;
  keeping: KeepingView;
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
  acts,
  keeping,
  differenceOf,
  follow,
}: DetailView) {
  const last = paper.tags.at(-1);
  return (
    <section class="detail" aria-label={paper.title}>
      <h2 lang="nl">{paper.title}</h2>
      {follow && <FollowPaper follow={follow} paper={paper} />}
      <h3>{t('tags')}</h3>
      <ul class="tags">
        {paper.tags.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              class="tag"
              aria-label={t('removeTag', tag)}
              onClick={() => void acts.untag([paper.key], tag)}
            >
              {tag} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <TagField
        label={t('addTag')}
        known={known}
        add={(tag) => void acts.tag([paper.key], tag)}
        takeBack={last === undefined ? undefined : () => void acts.untag([paper.key], last)}
      />
      <NoteField
        key={paper.key}
        t={t}
        note={paper.note}
        save={(note) => acts.note(paper.key, note)}
      />
      <div class="choices" role="group" aria-label={t('states')}>
        {STATES.map((state) => (
          <button
            type="button"
            key={state}
            aria-pressed={paper.state === state}
            onClick={() => void acts.state([paper.key], state)}
          >
            {t(STATE_TEXT[state])}
          </button>
        ))}
      </div>
      <MarkChoices {...{ t, paper, acts }} />
      <QuotesSection
        {...{ t, language }}
        quotes={keeping.quotes.filter(({ key }) => key === paper.key)}
        copy={keeping.copy}
        remove={(id) => void acts.removeQuote(id)}
      />
      <TextsSection
        key={`texts ${paper.key}`}
        {...{ t, language, paper, keeping }}
        atOnce={paper.key === differenceOf}
      />
      <button type="button" class="take-out" onClick={() => void acts.remove([paper.key])}>
        {t('remove')}
      </button>
    </section>
  );
}

import { Component } from 'preact';
import type { Resolution } from '../../utils/domain/resolution.ts';
import type { RelatedPaper } from '../../utils/domain/context/related-papers.ts';
import type { CardTranslator } from './texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';
import type { BadgeView } from '../context/views.ts';
import type { Paper } from '../../utils/domain/paper.ts';
import { Badges } from '../context/Badges.tsx';
import { formatDate } from '../../utils/i18n/format-date.ts';
import { formatPaperNumber } from '../../utils/domain/ids/format-publication-id.ts';

export interface CitationCardProps {
  t: CardTranslator;
  language: Language;
  /** Nothing yet while the source is asked. */
  resolution: Resolution | null;
  /** Where the paper is opened, when that is not simply its own address. */
  href?: string;
  /** Why this reading is not certain, in words; empty when it was read as written. */
  doubts: string[];
  /** What came of the paper; empty while the source is asked. */
  badges: BadgeView[];
  /** Papers one step away; each opens in this card. */
  related: RelatedPaper[];
  goOn(number: string): void;
  /** Only in a card that was opened from another. */
  back?: (() => void) | undefined;
  /** Why it opens elsewhere than the reader wants links to lead, in words; null when it does not. */
  openedElsewhere?: string | null;
  saved: boolean;
  /** Absent for papers without a key of their own, and where the button is switched off. */
  toggleSaved?: (() => Promise<void>) | undefined;
  copyReference(): Promise<void>;
  /** How the paper begins, once its official text was asked for; null while it is not there, or not to be had. */
  firstLines: string | null;
  /** Opens the paper in a window beside this one. */
  openBeside(): Promise<void>;
}

/** What a cited paper is, how sure that is, and what one can do with it. */
export function CitationCard(view: CitationCardProps) {
  const { resolution, t, doubts } = view;
  if (resolution?.status !== 'found') return <p class="card-body">{t('loading')}</p>;
  const { paper } = resolution;
  return (
    <div class="card-body">
      {view.back && (
        <button type="button" class="quiet" onClick={view.back}>
          ← {t('cardBack')}
        </button>
      )}
      <Facts paper={paper} language={view.language} />
      <p class="card-title">{paper.title}</p>
      {view.badges.length > 0 && (
        <p class="card-badges">
          <Badges badges={view.badges} />
        </p>
      )}
      <Origin paper={paper} />
      {doubts.map((doubt) => (
        <p class="card-doubt">{doubt}</p>
      ))}
      <p class="card-source">{t('readFrom', resolution.source)}</p>
      {view.openedElsewhere && <p class="card-source">{view.openedElsewhere}</p>}
      <Actions {...view} href={view.href ?? paper.href} />
      {view.firstLines && (
        <p class="card-begin" lang="nl">
          {view.firstLines}
        </p>
      )}
      <Related {...view} />
    </div>
  );
}

/** The dossier it belongs to, where that is called something else, and who submitted it. */
function Origin({ paper: { dossier, title, submitters } }: { paper: Paper }) {
  return (
    <>
      {dossier?.title && dossier.title !== title && <p class="card-dossier">{dossier.title}</p>}
      {submitters.length > 0 && <p class="card-submitters">{submitters.join(', ')}</p>}
    </>
  );
}

/** Papers one step away, closed at first: the card stays small. */
function Related({ related, goOn, t, resolution }: CitationCardProps) {
  if (related.length === 0) return null;
  return (
    <details class="card-related" key={resolution?.id}>
      <summary>{t('relatedPapers', related.length)}</summary>
      <ul>
        {related.map(({ how, paper }) => (
          <li key={paper.number}>
            <span class="card-label">{t(`related-${how}`)}</span>
            <button type="button" class="quiet" lang="nl" onClick={() => goOn(paper.number)}>
              {paper.title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Facts({ paper, language }: { paper: Paper; language: Language }) {
  const number = formatPaperNumber(paper.id, paper.number, paper.kind);
  return (
    <p class="card-label">
      {[paper.kind, number, paper.date && formatDate(paper.date, language)]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

type ActionsView = CitationCardProps & { href: string };

/** With a state of its own kind: the hooks of preact would weigh as much as the whole card. */
class Actions extends Component<ActionsView, { message: string }> {
  override state = { message: '' };

  private attempt(act: () => Promise<void>, done: string, failed: string): () => void {
    const say = (message: string) => this.setState({ message });
    return () =>
      void act().then(
        () => say(done),
        () => say(failed),
      );
  }

  override render({ href, openBeside, saved, toggleSaved, copyReference, t }: ActionsView) {
    return (
      <div class="card-actions">
        <a class="button" href={href}>
          {t('openPaper')}
        </a>
        <a
          class="button"
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('openInTab')}
        >
          {t('inTab')}
        </a>
        <button
          type="button"
          aria-label={t('openBeside')}
          onClick={this.attempt(openBeside, '', t('openFailed'))}
        >
          {t('beside')}
        </button>
        {toggleSaved && (
          <button
            type="button"
            aria-pressed={saved}
            onClick={this.attempt(toggleSaved, '', t('saveFailed'))}
          >
            {saved ? t('saved') : t('save')}
          </button>
        )}
        <button type="button" onClick={this.attempt(copyReference, t('copied'), t('copyFailed'))}>
          {t('copyReference')}
        </button>
        <span role="status" class="card-status">
          {this.state.message}
        </span>
      </div>
    );
  }
}

import type { SavedPaper } from '../../../utils/domain/saved/saved-paper.ts';
import type { Actions } from '../use-undoable-actions.ts';
import { COLOUR_TEXT, STANCE_TEXT } from './mark-text.ts';
import type { Translator } from '../../own-page-texts.ts';
import { COLOURS, STANCES } from '../../../utils/domain/saved/readers-part.ts';

/** What the reader thinks of a paper, and its colour; each one choice. */
export function MarkChoices({
  t,
  paper,
  actions,
}: {
  t: Translator;
  paper: SavedPaper;
  actions: Actions;
}) {
  return (
    <>
      <h3>{t('stance')}</h3>
      <div class="choices" role="group" aria-label={t('stance')}>
        {STANCES.map((stance) => (
          <button
            type="button"
            key={stance}
            aria-pressed={paper.stance === stance}
            onClick={() => void actions.stance(paper.key, stance)}
          >
            {t(STANCE_TEXT[stance])}
          </button>
        ))}
      </div>
      <h3>{t('colour')}</h3>
      <div class="choices" role="group" aria-label={t('colour')}>
        {COLOURS.map((colour) => (
          <button
            type="button"
            key={colour}
            aria-pressed={paper.colour === colour}
            onClick={() => void actions.colour(paper.key, colour)}
          >
            {colour && <span class="swatch" data-colour={colour} aria-hidden="true" />}{' '}
            {t(COLOUR_TEXT[colour])}
          </button>
        ))}
      </div>
    </>
  );
}

/** The same in the list: words, with the colour beside them. */
export function PaperMarks({ t, paper }: { t: Translator; paper: SavedPaper }) {
  return (
    <>
      {paper.stance && <span class="tag stance">{t(STANCE_TEXT[paper.stance])}</span>}
      {paper.colour && (
        <span class="tag">
          <span class="swatch" data-colour={paper.colour} aria-hidden="true" />{' '}
          {t(COLOUR_TEXT[paper.colour])}
        </span>
      )}
    </>
  );
}

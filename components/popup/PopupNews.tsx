import type { FollowEvent } from '../../utils/domain/follow/follow-event.ts';
import { reasonText } from '../../utils/i18n/reason-text.ts';
import { kindText, momentText } from '../mijn/follow/follow-view.ts';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

/** More than these are read in mijn. */
const MAX_LINES = 3;
/** The part of mijn that has all news. */
const NEWS = '/mijn.html#nieuw';

export interface PopupNewsView {
  t: Translator;
  language: Language;
  /** What was not seen yet, newest first. */
  unseen: FollowEvent[];
  /** Marks one as seen: who opens it has seen it. */
  see(key: string): void;
}

/** How much is new in what is followed, and the newest of it; nothing while there is none. */
export function PopupNews({ t, language, unseen, see }: PopupNewsView) {
  if (unseen.length === 0) return null;
  return (
    <section class="news" aria-label={t('unseenCount', unseen.length)}>
      <h2>
        <a href={NEWS} target="_blank">
          {t('unseenCount', unseen.length)}
        </a>
      </h2>
      <ul>
        {unseen.slice(0, MAX_LINES).map(({ key, follow, also = [], at, reason, href }) => (
          <li key={key}>
            <a
              href={href || NEWS}
              target="_blank"
              rel="noopener noreferrer"
              onClick={() => href && see(key)}
            >
              {reasonText(t, reason, language)}
            </a>
            <span class="facts">
              {[...[follow, ...also].map((one) => kindText(t, one)), momentText(at, language)].join(
                ' · ',
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { formatDate } from '../../../utils/i18n/format-date.ts';
import { UndoBar } from '../UndoBar.tsx';
import { useKeys } from '../use-keys.ts';
import { ActivityCalendar } from './ActivityCalendar.tsx';
import { kindText, momentText, type FollowPageView } from './follow-view.ts';
import { RoundBar } from './RoundBar.tsx';
import { useUndo, type RunUndoable } from './use-undo.ts';
import type { FollowView } from '../../../utils/domain/follow/follow-view.ts';

/** What is followed, since when, when it was checked last and with what trouble; and the calendar of activities. */
export function FollowedPage(view: FollowPageView) {
  const { t, api } = view;
  const { act, undoing } = useUndo(t);
  useKeys({ undo: () => void undoing.undo?.() });
  if (api.follows === null) return <p class="message">{t('loading')}</p>;
  const unfollow = ({ key, title, href }: FollowView) =>
    act(api.unfollow(key), t('didUnfollow', title), () => api.follow({ key, title, href }));
  return (
    <div class="page">
      <RoundBar {...view} />
      {api.follows.length === 0 ? (
        <div class="message">
          <h2>{t('followedNone')}</h2>
          <p>{t('followedNoneHow')}</p>
        </div>
      ) : (
        <>
          <p class="count">{t('followedCount', api.follows.length)}</p>
          <ul class="followed" aria-label={t('tabFollowed')}>
            {api.follows.map((follow) => (
              <FollowedRow
                key={follow.key}
                {...view}
                follow={follow}
                act={act}
                unfollow={() => unfollow(follow)}
              />
            ))}
          </ul>
          <button type="button" onClick={() => api.download('opml')}>
            {t('opml')}
          </button>
        </>
      )}
      <ActivityCalendar {...view} />
      <UndoBar t={t} {...undoing} />
    </div>
  );
}

function FollowedRow({
  t,
  language,
  api,
  follow,
  act,
  unfollow,
}: FollowPageView & { follow: FollowView; act: RunUndoable; unfollow(): void }) {
  const { key, title, href, since, checkedAt, trouble } = follow;
  const isSaved = api.saved.has(key);
  const save = () => act(api.save(follow), t('savedWhat', title), () => api.unsave(key));
  const unsave = () => act(api.unsave(key), t('didUnsave', title), () => api.save(follow));
  return (
    <li>
      <span class="facts">{kindText(t, key)}</span>
      <span class="what">
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer" lang="nl">
            {title}
          </a>
        ) : (
          <a href={`?q=${encodeURIComponent(key.replace(/^zoek:/, ''))}`}>{title}</a>
        )}
        <span class="facts">
          {t('since', formatDate(since, language))} ·{' '}
          {checkedAt ? t('checked', momentText(checkedAt, language)) : t('notChecked')}
        </span>
        {trouble && (
          <span class="trouble">{t(isRefusal(trouble) ? 'partTrouble' : 'unreachable')}</span>
        )}
      </span>
      <span class="choices">
        {!key.startsWith('zoek:') && (
          <button
            type="button"
            aria-pressed={isSaved}
            aria-label={`${t('save')}: ${title}`}
            onClick={isSaved ? unsave : save}
          >
            {t('save')}
          </button>
        )}
        <button type="button" aria-label={t('unfollowWhat', title)} onClick={unfollow}>
          {t('unfollow')}
        </button>
      </span>
    </li>
  );
}

/** The source answers, but not to this question; anything else means that it cannot be reached. */
function isRefusal(trouble: string): boolean {
  return /^(?:http-4|malformed|too-large|unavailable)/.test(trouble) && trouble !== 'http-429';
}

import { useState } from 'preact/hooks';
import { momentText, type FollowPageView } from './follow-view.ts';
import { kindText } from './follow-view.ts';
import { newsGroups, type NewsGroup } from './news-groups.ts';
import type { FollowEvent } from '../../../utils/domain/follow/follow-event.ts';
import { reasonText } from '../../../utils/i18n/reason-text.ts';
import { UndoBar } from '../UndoBar.tsx';
import { useKeys } from '../use-keys.ts';
import { useUndo, type RunUndoable } from './use-undo.ts';
import { VersionNews } from './VersionNews.tsx';

/** What happened to what is followed, by thing, each with its reason in a sentence. */
export function NewsPage(view: FollowPageView) {
  const { t, api } = view;
  const [seenToo, setSeenToo] = useState(false);
  const { act, undoing } = useUndo(t);
  useKeys({ undo: () => void undoing.undo?.() });
  const unseen = api.events.filter(({ seenAt }) => seenAt === '').map(({ key }) => key);
  const see = (keys: string[]) =>
    act(api.markSeen(keys, true), t('didSee', keys.length), () => api.markSeen(keys, false));
  const groups = newsGroups(api.follows ?? [], api.events, seenToo);
  if (api.follows === null) return <p class="message">{t('loading')}</p>;
  return (
    <div class="page">
      <div class="bulk">
        <p role="status" class="count">
          {unseen.length > 0 && t('unseenCount', unseen.length)}
        </p>
        {unseen.length > 0 && (
          <button type="button" onClick={() => see(unseen)}>
            {t('allSeen')}
          </button>
        )}
        {api.events.length > unseen.length && (
          <label>
            <input
              type="checkbox"
              checked={seenToo}
              onChange={(event) => setSeenToo(event.currentTarget.checked)}
            />{' '}
            {t('newsSeenToo')}
          </label>
        )}
      </div>
      {groups.length === 0 && <Nothing {...view} />}
      {groups.map((group) => (
        <Group key={group.follow.key} {...view} group={group} see={see} act={act} />
      ))}
      <UndoBar t={t} {...undoing} />
    </div>
  );
}

function Nothing({ t, api }: FollowPageView) {
  const none = api.follows?.length === 0;
  return (
    <div class="message">
      <h2>{t(none ? 'followedNone' : 'newsNone')}</h2>
      <p>{t(none ? 'followedNoneHow' : 'newsNoneHow')}</p>
    </div>
  );
}

function Group({
  group: { follow, events },
  see,
  act,
  ...view
}: FollowPageView & { group: NewsGroup; see(keys: string[]): void; act: RunUndoable }) {
  const { t } = view;
  const unseen = events.filter(({ seenAt }) => seenAt === '').map(({ key }) => key);
  return (
    <section class="news-group">
      <h2>
        <span class="facts">{kindText(t, follow.key)}</span>{' '}
        <Title title={follow.title} href={follow.href} />
        {unseen.length > 1 && (
          <button
            type="button"
            aria-label={t('allSeenOf', follow.title)}
            onClick={() => see(unseen)}
          >
            {t('allSeen')}
          </button>
        )}
      </h2>
      <ul>
        {events.map((event) => (
          <Line
            key={event.key}
            {...view}
            event={event}
            fallback={follow.href}
            see={see}
            act={act}
          />
        ))}
      </ul>
    </section>
  );
}

function Title({ title, href }: { title: string; href: string }) {
  if (!href) return <span lang="nl">{title}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" lang="nl">
      {title}
    </a>
  );
}

/** Who opens what happened has seen it. */
function Line({
  event,
  fallback,
  see,
  act,
  ...view
}: FollowPageView & {
  event: FollowEvent;
  fallback: string;
  see(keys: string[]): void;
  act: RunUndoable;
}) {
  const { t, language, api } = view;
  const sentence = reasonText(t, event.reason, language);
  const href = event.href || fallback;
  const isNew = event.seenAt === '';
  const open = () => void (isNew && api.markSeen([event.key], true).catch(() => undefined));
  return (
    <li data-seen={!isNew}>
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer" onClick={open}>
          {sentence}
        </a>
      ) : (
        <span>{sentence}</span>
      )}{' '}
      <span class="facts">
        {[
          t('noticedOn', momentText(event.at, language)),
          ...(event.also ?? []).map((one) => kindText(t, one)),
        ].join(' · ')}
      </span>
      {isNew && (
        <button type="button" aria-label={t('seenWhat', sentence)} onClick={() => see([event.key])}>
          {t('seen')}
        </button>
      )}
      {event.reason.name === 'new-version' && (
        <VersionNews {...view} event={event} title={event.reason.title} act={act} />
      )}
    </li>
  );
}

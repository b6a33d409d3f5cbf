import { useState } from 'preact/hooks';
import { momentText, type FollowPageView } from './follow-view.ts';
import type { PollSettings } from '../../../utils/domain/follow/poll-status.ts';

const PACES: [PollSettings['pace'], 'paceOff' | 'paceHour' | 'paceFourHours' | 'paceDay'][] = [
  ['off', 'paceOff'],
  ['hourly', 'paceHour'],
  ['four-hourly', 'paceFourHours'],
  ['daily', 'paceDay'],
];

/** When it was checked last, how often, and a button to do it now. */
export function RoundBar(view: FollowPageView) {
  const { t, api } = view;
  const running = api.status !== null && api.status.finishedAt === '';
  return (
    <section class="round-bar" aria-label={t('pollInterval')}>
      <div class="bulk">
        <button
          type="button"
          disabled={running || api.follows?.length === 0}
          onClick={() => void api.checkNow().catch(() => undefined)}
        >
          {t('checkNow')}
        </button>
        <span role="status">
          <StatusText {...view} />
        </span>
        {running && (
          <progress
            max={Math.max(1, api.status?.all ?? 1)}
            value={api.status?.done ?? 0}
            aria-label={t('checkNow')}
          />
        )}
      </div>
      <div class="bulk">
        <label>
          {t('pollInterval')}{' '}
          <select
            value={api.settings.pace}
            onChange={(event) =>
              void api.changeSettings({
                pace: event.currentTarget.value as PollSettings['pace'],
              })
            }
          >
            {PACES.map(([pace, text]) => (
              <option key={pace} value={pace}>
                {t(text)}
              </option>
            ))}
          </select>
        </label>
        <NotifySwitch {...view} />
      </div>
      <p class="facts">{t('privacyFollow')}</p>
    </section>
  );
}

function StatusText({ t, language, api: { status } }: FollowPageView) {
  if (!status) return <>{t('noRound')}</>;
  if (status.finishedAt === '') return <>{t('pollProgress', status.done, status.all)}</>;
  if (status.trouble)
    return <span class="trouble">{t('roundTrouble', momentText(status.startedAt, language))}</span>;
  return <>{t('lastRound', momentText(status.finishedAt, language))}</>;
}

/** The browser is asked for its permission when the reader switches notices on, and not before. */
function NotifySwitch({ t, api }: FollowPageView) {
  const [refused, setRefused] = useState(false);
  const change = async (notify: boolean) => {
    const allowed = !notify || (await api.allowNotices());
    setRefused(!allowed);
    if (allowed) await api.changeSettings({ notify });
  };
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={api.settings.notify}
          onChange={(event) => void change(event.currentTarget.checked)}
        />{' '}
        {t('notify')}
      </label>
      {refused && <span role="alert">{t('notifyRefused')}</span>}
    </>
  );
}

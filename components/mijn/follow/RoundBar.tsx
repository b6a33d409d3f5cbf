import { useState } from 'preact/hooks';
import { momentText, type FollowPageView } from './follow-view.ts';
import type { RoundSettings } from '../../../utils/domain/follow/poll-status.ts';

const PACES: [RoundSettings['pace'], 'paceOff' | 'paceHour' | 'paceFourHours' | 'paceDay'][] = [
  ['off', 'paceOff'],
  ['hourly', 'paceHour'],
  ['four-hourly', 'paceFourHours'],
  ['daily', 'paceDay'],
];

/** When it was checked last, how often, and a button to do it now. */
export function RoundBar(view: FollowPageView) {
  const { t, desk } = view;
  const running = desk.status !== null && desk.status.finishedAt === '';
  return (
    <section class="round-bar" aria-label={t('pollInterval')}>
      <div class="bulk">
        <button
          type="button"
          disabled={running || desk.follows?.length === 0}
          onClick={() => void desk.checkNow().catch(() => undefined)}
        >
          {t('checkNow')}
        </button>
        <span role="status">
          <StatusText {...view} />
        </span>
        {running && (
          <progress
            max={Math.max(1, desk.status?.all ?? 1)}
            value={desk.status?.done ?? 0}
            aria-label={t('checkNow')}
          />
        )}
      </div>
      <div class="bulk">
        <label>
          {t('pollInterval')}{' '}
          <select
            value={desk.settings.pace}
            onChange={(event) =>
              void desk.changeSettings({
                pace: event.currentTarget.value as RoundSettings['pace'],
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

function StatusText({ t, language, desk: { status } }: FollowPageView) {
  if (!status) return <>{t('noRound')}</>;
  if (status.finishedAt === '') return <>{t('pollProgress', status.done, status.all)}</>;
  if (status.trouble)
    return <span class="trouble">{t('roundTrouble', momentText(status.startedAt, language))}</span>;
  return <>{t('lastRound', momentText(status.finishedAt, language))}</>;
}

/** The browser is asked for its permission when the reader switches notices on, and not before. */
function NotifySwitch({ t, desk }: FollowPageView) {
  const [refused, setRefused] = useState(false);
  const change = async (notify: boolean) => {
    const allowed = !notify || (await desk.allowNotices());
    setRefused(!allowed);
    if (allowed) await desk.changeSettings({ notify });
  };
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={desk.settings.notify}
          onChange={(event) => void change(event.currentTarget.checked)}
        />{' '}
        {t('notify')}
      </label>
      {refused && <span role="alert">{t('notifyRefused')}</span>}
    </>
  );
}

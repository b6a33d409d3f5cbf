import type { Activity } from '../../../utils/domain/context/paper-context.ts';
import { formatDate } from '../../../utils/i18n/format-date.ts';
import type { FollowPageView } from './follow-view.ts';

/** What the source says of an activity that does not go on as planned, and the text that says so. */
const CHANGED_STATUS = new Map<string, 'offState' | 'moveState'>([
  ['Geannuleerd', 'offState'],
  ['Verplaatst', 'moveState'],
]);

/** The followed activities by day, to be put in the reader's own calendar. */
export function ActivityCalendar(view: FollowPageView) {
  const { t, api, today } = view;
  const activities = (api.follows ?? [])
    .flatMap(({ activity }) => activity ?? [])
    .sort((a, b) => when(a).localeCompare(when(b)));
  if (activities.length === 0) return null;
  const coming = activities.filter(({ date }) => date === null || date >= today);
  const past = activities.filter((activity) => !coming.includes(activity)).reverse();
  return (
    <section class="calendar" aria-label={t('calendar')}>
      <h2>{t('calendar')}</h2>
      <p class="facts">{t('calendarHow')}</p>
      <ActivityList {...view} activities={coming} />
      {past.length > 0 && (
        <details>
          <summary>{t('pastActivities', past.length)}</summary>
          <ActivityList {...view} activities={past} />
        </details>
      )}
      <button type="button" onClick={() => api.download('ics')}>
        {t('calendarFile')}
      </button>
    </section>
  );
}

function ActivityList({ activities, t, language }: FollowPageView & { activities: Activity[] }) {
  return (
    <ul>
      {activities.map((activity) => {
        const hours = [activity.start?.slice(11), activity.end?.slice(11)]
          .filter(Boolean)
          .join('–');
        const state = CHANGED_STATUS.get(activity.status ?? '');
        return (
          <li key={activity.number}>
            <strong>{activity.date ? formatDate(activity.date, language) : t('noDate')}</strong>{' '}
            {hours}{' '}
            <a href={activity.href} target="_blank" rel="noopener noreferrer" lang="nl">
              {activity.title}
            </a>{' '}
            <span class="facts" lang="nl">
              {[activity.kind, activity.room, activity.committee].filter(Boolean).join(' · ')}
            </span>{' '}
            {state && <strong class="trouble">{t(state)}</strong>}
          </li>
        );
      })}
    </ul>
  );
}

/** What has no day yet comes last. */
function when({ date, start }: Activity): string {
  return start ?? date ?? '9999';
}

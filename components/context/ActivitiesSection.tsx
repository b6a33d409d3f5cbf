import type { Activity, PaperContext } from '../../utils/domain/context/paper-context.ts';
import type { ContextPanelView } from './views.ts';
import { activityPage } from '../../utils/domain/addresses.ts';
import { weekNumber } from '../../utils/domain/dates.ts';
import { activitySubject } from '../../utils/domain/follow/follow-subjects.ts';
import { FollowButtons } from './FollowButtons.tsx';
import type { PanelWords } from './panel-words.ts';
import { Section } from './Section.tsx';

/** Where the paper is or was spoken about; a coming one can be put in the reader's own calendar. */
export function ActivitiesSection({
  activities,
  today,
  download,
  follow,
  words,
}: Pick<ContextPanelView, 'today' | 'download' | 'follow'> & {
  activities: PaperContext['activities'];
  words: PanelWords;
}) {
  return (
    <Section title={words.t('activities')} part={activities} words={words}>
      {(all) => (
        <ul>
          {all.map((activity) => (
            <li key={activity.number}>
              <ActivityLine activity={activity} words={words} />{' '}
              <FollowButtons subject={activitySubject(activity)} {...{ follow, words }} />
              {isComing(activity, today) && (
                <button
                  type="button"
                  aria-label={words.t('calendarWhat', activity.title)}
                  onClick={() => download(activity)}
                >
                  {words.t('calendar')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ActivityLine({ activity, words: { t, day } }: { activity: Activity; words: PanelWords }) {
  const state = stateOf(activity, { t, day });
  const hours = [activity.start?.slice(11), activity.end?.slice(11)].filter(Boolean).join('–');
  return (
    <>
      <a href={activity.href} lang="nl">
        {activity.title}
      </a>{' '}
      <span class="quiet-text" lang="nl">
        {[
          activity.kind,
          [whenOf(activity, { t, day }), hours].filter(Boolean).join(', '),
          activity.room,
          activity.committee,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>{' '}
      {state && <strong class="state">{state}</strong>}
      {activity.successor && (
        <>
          {' '}
          <a href={activityPage(activity.successor, activity.kind)}>{activity.successor}</a>
        </>
      )}
    </>
  );
}

/** The day, or as much of it as the Kamer has named; a day is never made up. */
function whenOf(
  { date, week, status }: Activity,
  { t, day }: Pick<PanelWords, 't' | 'day'>,
): string | null {
  if (date) return day(date);
  if (week) return t('week', weekNumber(week));
  return status === 'Gepland' ? t('noDay') : null;
}

function stateOf(
  { status, movedTo, movedFrom }: Activity,
  { t, day }: Pick<PanelWords, 't' | 'day'>,
): string | null {
  if (status === 'Geannuleerd') return t('cancelled');
  if (status === 'Vervallen') return t('lapsed');
  if (movedTo) return t('movedTo', day(movedTo));
  if (status === 'Verplaatst') return t('moved');
  return movedFrom ? t('movedFrom', day(movedFrom)) : null;
}

const GONE = ['Geannuleerd', 'Vervallen', 'Verplaatst'];

function isComing({ date, status }: Activity, today: string): boolean {
  return date !== null && date >= today && !GONE.includes(status);
}

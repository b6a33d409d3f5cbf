import { dayInTheHague, daysBetween } from '../../../utils/domain/dates.ts';
import type { Translator } from '../../own-page-texts.ts';

/** A list this long is work worth a copy, and a copy this old is no longer one. */
const WORTH_A_COPY = 20;
const OLD_AFTER_DAYS = 30;

/** Says now and then that the list is in this browser only. */
export function TakeOutReminder({
  t,
  papers,
  lastTakenOut,
  today,
}: {
  t: Translator;
  papers: number;
  lastTakenOut: string | null;
  today: string;
}) {
  const age = lastTakenOut ? daysBetween(dayInTheHague(Date.parse(lastTakenOut)), today) : Infinity;
  return papers >= WORTH_A_COPY && age > OLD_AFTER_DAYS ? (
    <p class="count">{t('backupReminder')}</p>
  ) : null;
}

import { dayInTheHague, daysBetween } from '../../../utils/domain/dates.ts';
import type { Translator } from '../../own-page-texts.ts';

/** A list this long is work worth a copy, and a copy this old is no longer one. */
const MIN_PAPERS = 20;
const MAX_BACKUP_AGE_DAYS = 30;

/** Says now and then that the list is in this browser only. */
export function BackupReminder({
  t,
  papers,
  lastExportAt,
  today,
}: {
  t: Translator;
  papers: number;
  lastExportAt: string | null;
  today: string;
}) {
  const age = lastExportAt ? daysBetween(dayInTheHague(Date.parse(lastExportAt)), today) : Infinity;
  return papers >= MIN_PAPERS && age > MAX_BACKUP_AGE_DAYS ? (
    <p class="count">{t('backupReminder')}</p>
  ) : null;
}

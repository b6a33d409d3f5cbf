const DAY_MS = 24 * 3600 * 1000;

/** Whole days from one day to another (`YYYY-MM-DD`), negative when the second is earlier; summer time plays no part. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

const IN_THE_HAGUE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/**
 * The day in The Hague at an instant; that of now is the one `today` of the extension, in pages and background alike.
 * @param instant milliseconds since 1970
 * @returns `YYYY-MM-DD`
 */
export function dayInTheHague(instant: number): string {
  return IN_THE_HAGUE.format(instant);
}

/**
 * Whether an instant falls on a day in The Hague or later.
 * @param instant ISO, in UTC; the day there is never later than the day in The Hague
 * @param day `YYYY-MM-DD`
 */
export function isOnOrAfter(instant: string, day: string): boolean {
  return instant.slice(0, 10) >= day || dayInTheHague(Date.parse(instant)) >= day;
}

const OFFSET = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  timeZoneName: 'longOffset',
});

/** The instant a day begins in The Hague, with the offset of that night: `2031-07-01T00:00:00+02:00`. */
export function midnightInTheHague(day: string): string {
  // The clock changes at two or three at night: an hour before UTC midnight the offset is that of the day's beginning.
  const instant = Date.parse(`${day}T00:00:00Z`) - 3600 * 1000;
  const parts = OFFSET.formatToParts(instant);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.slice(3) ?? '+01:00';
  return `${day}T00:00:00${offset}`;
}

/** The number of the week of a day, as calendars here count them (ISO 8601): 1 to 53. */
export function weekNumber(day: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  // A week belongs to the year of its Thursday.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.ceil(((date.getTime() - newYear) / DAY_MS + 1) / 7);
}

/** The day after, `YYYY-MM-DD`. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

const DAY = 24 * 3600 * 1000;

/** Whole days from one day to another (`YYYY-MM-DD`), negative when the second is earlier; summer time plays no part. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The day in The Hague at an instant, `YYYY-MM-DD`. */
export function dayInTheHague(instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(instant);
}

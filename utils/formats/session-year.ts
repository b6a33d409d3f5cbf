/**
 * The vergaderjaar of a day, as references write it: `2024/25`. A year of the Kamer begins on the third Tuesday of
 * September (Grondwet, art. 65).
 * @param date `YYYY-MM-DD`
 */
export function sessionYear(date: string): string {
  const year = Number(date.slice(0, 4));
  const start = date >= thirdTuesdayOfSeptember(year) ? year : year - 1;
  return `${start}/${String(start + 1).slice(2)}`;
}

function thirdTuesdayOfSeptember(year: number): string {
  // It falls on the 15th to the 21st; Tuesday is day 2 of a week.
  const weekdayOf15th = new Date(Date.UTC(year, 8, 15)).getUTCDay();
  return `${year}-09-${15 + ((9 - weekdayOf15th) % 7)}`;
}

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
  const weekdayOfFirst = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  const firstTuesday = 1 + ((2 - weekdayOfFirst + 7) % 7);
  return `${year}-09-${String(firstTuesday + 14).padStart(2, '0')}`;
}

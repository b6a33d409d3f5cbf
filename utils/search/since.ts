/** How many days the letter of a span stands for; Dutch and English letters. */
const DAYS: Record<string, number> = { d: 1, w: 7, m: 30, j: 365, y: 365 };

/** How many days before today a word names. */
const WORDS: Record<string, number> = { vandaag: 0, today: 0, gisteren: 1, yesterday: 1 };

/**
 * Reads when a span starts: `2031`, `2031-06`, `2031-06-16`, `16-6-2031`, `vandaag`, `gisteren`, or so long ago:
 * `7d`, `2w`, `3m`, `1j`.
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or null when it is none of these
 */
export function startOfSpan(text: string, today: string): string | null {
  const days = Object.hasOwn(WORDS, text) ? WORDS[text] : daysAgo(text);
  return days === undefined ? (dutchDay(text) ?? isoDay(text)) : daysBefore(today, days);
}

function daysAgo(text: string): number | undefined {
  const [, count, span] = /^(\d{1,4})([dwmjy])$/.exec(text) ?? [];
  return count && span ? Number(count) * (DAYS[span] ?? 1) : undefined;
}

/** `16-6-2031` */
function dutchDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ?? [];
  return day && month && year
    ? existing(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : null;
}

/** `2031-06-16`, or the first day of `2031` or `2031-06`. */
function isoDay(text: string): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  return year ? existing(`${year}-${month}-${day}`) : null;
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 24 * 3600 * 1000)
    .toISOString()
    .slice(0, 10);
}

/** The 31st of February is no day. */
function existing(day: string): string | null {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day) ? day : null;
}

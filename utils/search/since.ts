/** How many days the letter of a span stands for; Dutch and English letters. */
const DAYS: Record<string, number> = { d: 1, w: 7, m: 30, j: 365, y: 365 };

/**
 * Reads when a span starts: `2031`, `2031-06`, `2031-06-16`, `16-6-2031`, `vandaag`, `gisteren`, or so long ago:
 * `7d`, `2w`, `3m`, `1j`.
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or null when it is none of these
 */
export function startOfSpan(text: string, today: string): string | null {
  if (text === 'vandaag' || text === 'today') return today;
  if (text === 'gisteren' || text === 'yesterday') return daysBefore(today, 1);
  const ago = /^(\d{1,4})([dwmjy])$/.exec(text);
  if (ago) return daysBefore(today, Number(ago[1]) * (DAYS[ago[2] ?? ''] ?? 1));
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  if (dutch)
    return existing(`${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}`);
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

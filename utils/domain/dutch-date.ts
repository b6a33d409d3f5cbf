const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * Reads a date as the page writes it ("2 juli 2025").
 * @returns `2025-07-02`, or null when it is no such date
 */
export function parseDutchDate(text: string): string | null {
  const parts = /(\d{1,2})[\s\u00a0]+([a-z]+)[\s\u00a0]+(\d{4})/i.exec(text);
  const month = MONTHS.indexOf((parts?.[2] ?? '').toLowerCase()) + 1;
  if (!parts || month === 0) return null;
  return `${parts[3]}-${String(month).padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`;
}

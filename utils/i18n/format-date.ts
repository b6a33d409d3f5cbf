import type { Language } from './translator.ts';

const FORMATS: Record<Language, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
};

/**
 * Writes a date without a time zone in words.
 * @param date `YYYY-MM-DD`, or an ISO instant of which only the day counts; anything else comes back as it is
 */
export function formatDate(date: string, language: Language): string {
  const instant = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(instant) ? date : FORMATS[language].format(instant);
}

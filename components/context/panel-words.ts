import { panelEn } from './texts.en.ts';
import { panelNl } from './texts.nl.ts';
import { formatDate } from '../../utils/i18n/format-date.ts';
import { translatorOf, type Language, type TranslatorOf } from '../../utils/i18n/translator.ts';

/** What every section of the panel needs to speak. */
export interface PanelWords {
  t: TranslatorOf<typeof panelNl>;
  /** A day in words, or nothing without one. */
  day(date: string | null): string;
  /** A file's size in words, or nothing where it is not known. */
  size(bytes: number | null): string;
}

export function panelWords(language: Language): PanelWords {
  return {
    t: translatorOf({ nl: panelNl, en: panelEn }[language]),
    day: (date) => (date ? formatDate(date, language) : ''),
    size: (bytes) => formatSize(bytes, language),
  };
}

function formatSize(bytes: number | null, language: Language): string {
  if (!bytes || bytes < 0) return '';
  const [unit, worth, digits] =
    bytes >= 1_000_000 ? (['megabyte', 1e6, 1] as const) : (['kilobyte', 1e3, 0] as const);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  }).format(Math.max(1, bytes / worth));
}

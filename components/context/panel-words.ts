import { contextTexts, type ContextTexts } from '../../utils/i18n/context-texts.ts';
import { formatDate } from '../../utils/i18n/format-date.ts';
import { translatorOf, type Language, type TranslatorOf } from '../../utils/i18n/translator.ts';

/** What every section of the panel needs to speak. */
export interface PanelWords {
  t: TranslatorOf<ContextTexts>;
  /** A day in words, or nothing without one. */
  day(date: string | null): string;
}

export function panelWords(language: Language): PanelWords {
  return { t: translatorOf(contextTexts[language]), day: (date) => (date ? formatDate(date, language) : '') };
}

/**
 * Writes a text so that what a reader takes for the same is the same: no letter case, no diacritics, one space where
 * there were several, and `21 501-02` as `21501-02`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/(\d{2})[\s\u00a0](\d{3})\b/g, '$1$2')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

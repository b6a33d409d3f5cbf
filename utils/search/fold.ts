import { evenSpaces } from '../domain/text.ts';

/**
 * Writes a text so that what a reader takes for the same is the same: no letter case, no diacritics, one space where
 * there were several, and `21 501-02` as `21501-02`.
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return evenSpaces(plain.replace(/(\d{2})\s(\d{3})\b/g, '$1$2'));
}

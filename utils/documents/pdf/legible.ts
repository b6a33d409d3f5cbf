import { lineText, type Line, type Page } from './lines.ts';

/** Of letters that a file gives no meaning, a text holds less than this share. */
const MAX_UNKNOWN_SHARE = 0.2;

/** How many letters a page has, those in tables included. */
export function lettersOn({ lines }: Pick<Page, 'lines'>): number {
  return textsOf(lines).join('').length;
}

/**
 * Whether the letters have a meaning: a file may draw letters without saying which they are (no `ToUnicode` map), and
 * then gives control characters or its own numbers in their place.
 */
export function isLegible(pages: Pick<Page, 'lines'>[]): boolean {
  const text = pages.flatMap(({ lines }) => textsOf(lines)).join('');
  const unknown = text.match(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu) ?? [];
  return unknown.length <= MAX_UNKNOWN_SHARE * text.length;
}

function textsOf(lines: Line[]): string[] {
  return lines.flatMap((line) => [lineText(line), ...textsOf(line.table?.flat(2) ?? [])]);
}

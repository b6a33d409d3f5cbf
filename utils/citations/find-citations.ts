import type { Citation } from './types.ts';

/**
 * Finds citations in a text.
 */
export function findCitations(text: string, _context: { dossier?: string } = {}): Citation[] {
  const found: Citation[] = [];
  const S = '[\\s\\u00a0]';
  const pattern = new RegExp(
    `(?:Kamerstuk(?:ken)?${S}*)?(?:I{1,2},?${S}+)?(?:\\d{4}[-–/]\\d{2,4},${S}*)?(?<![\\d-])(\\d{2})${S}?(\\d{3})(?:(?:${S}|-)(?:([IVX]{1,7})|(\\d{2})))?(-?),${S}*nr\\.?${S}*(\\d{1,5})(?!\\d)`,
    'g',
  );
  for (const match of text.matchAll(pattern)) {
    const [raw, a, b, roman, digits, stray, number] = match;
    const toevoeging = roman ?? digits;
    const dossier = `${a}${b}`;
    found.push({
      start: match.index, end: match.index + raw.length, raw,
      id: `kst-${dossier}${toevoeging ? `-${toevoeging}` : ''}-${number}`,
      kind: 'kamerstuk', form: 'kst', reading: stray ? 'repaired' : 'exact', repairs: stray ? ['stray-hyphen'] : [],
      dossier, ...(toevoeging && { toevoeging }), ondernummer: number ?? '',
    });
  }
  return found;
}

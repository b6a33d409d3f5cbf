import { citationAt, type Fields } from './build.ts';
import { printKamerstukId } from '../domain/ids/kamerstuk-id.ts';
import type { Lexer } from './lexer.ts';
import type { Citation, CitationKind } from './types.ts';

/** No id is longer. */
const MAX_ID_CHARS = 48;

/** Ids as the official publisher and the Kamer print them, in texts and in addresses. */
interface PrintedId {
  pattern: RegExp;
  kind: CitationKind;
  fields: (parts: string[]) => Fields;
}

const PRINTED: PrintedId[] = [
  // kst-26643-632 · kst-21501-02-3180 · kst-36600-VII-12 · kst-36867-A
  {
    pattern: /^kst-(\d{5})(?:-([A-Z]{1,7}|\d{2})(?=-))?-(\d{1,5}[a-z]?|[A-Z]{1,3})(?![\w-])/,
    kind: 'kamerstuk',
    fields: ([dossier = '', toevoeging, ondernummer]) => ({
      dossier,
      toevoeging,
      ondernummer,
      id: printKamerstukId(dossier, toevoeging, ondernummer),
    }),
  },
  // kst-20002001-27400-42, with the session before the dossier, as printed until about 2005
  {
    pattern:
      /^kst-(\d{4})(\d{4})-(\d{5})(?:-([A-Z]{1,7}|\d{2})(?=-))?-(\d{1,5}[a-z]?|[A-Z]{1,3})(?![\w-])/,
    kind: 'kamerstuk',
    fields: ([from, to, dossier = '', toevoeging, ondernummer]) => ({
      dossier,
      toevoeging,
      ondernummer,
      vergaderjaar: `${from}-${to}`,
      id: printKamerstukId(dossier, toevoeging, ondernummer),
    }),
  },
  // ah-tk-20242025-575 · ah-tk-2017-2018, nr.2509
  {
    pattern: /^ah-(tk|ek)-(\d{4})-?(\d{4})(?:-|,?\s*nr\.?\s*)(\d{1,5})(?!\d)/,
    kind: 'aanhangsel',
    fields: ([chamber, from, to, nummer]) => ({
      chamber: chamberOf(chamber),
      vergaderjaar: `${from}-${to}`,
      nummer,
      id: `ah-${chamber}-${from}${to}-${nummer}`,
    }),
  },
  // ah-1234567, since the session 2025-2026
  {
    pattern: /^ah-(\d{5,8})(?![\w-])/,
    kind: 'aanhangsel',
    fields: ([nummer]) => ({ nummer, id: `ah-${nummer}` }),
  },
  // h-tk-20182019-16-8
  {
    pattern: /^h-(tk|ek)-(\d{4})(\d{4})-(\d{1,4})(?:-(\d{1,4}))?(?![\w-])/,
    kind: 'handelingen',
    fields: ([chamber, from, to, nummer, item]) => ({
      chamber: chamberOf(chamber),
      vergaderjaar: `${from}-${to}`,
      nummer,
      item,
      id: ['h', chamber, `${from}${to}`, nummer, item].filter(Boolean).join('-'),
    }),
  },
  // kv-tk-2024Z18659: a written question, which is a zaak
  {
    pattern: /^kv-(tk|ek)-(\d{4}Z\d{5})(?!\d)/,
    kind: 'zaak-nummer',
    fields: ([chamber, id = '']) => ({ chamber: chamberOf(chamber), nummer: id, id }),
  },
  {
    pattern: /^blg-(\d{4,9})(?![\w-])/,
    kind: 'other',
    fields: ([nummer]) => ({ nummer, id: `blg-${nummer}` }),
  },
  {
    pattern: /^stb-(\d{4})-(\d{1,4})(?![\w-])/,
    kind: 'stb',
    fields: ([jaar, nummer]) => ({ jaar, nummer, id: `stb-${jaar}-${nummer}` }),
  },
  {
    pattern: /^stcrt-(\d{4})-(\d{1,5})(?![\w-])/,
    kind: 'stcrt',
    fields: ([jaar, nummer]) => ({ jaar, nummer, id: `stcrt-${jaar}-${nummer}` }),
  },
  {
    pattern: /^trb-(\d{4})-(\d{1,3})(?![\w-])/,
    kind: 'trb',
    fields: ([jaar, nummer]) => ({ jaar, nummer, id: `trb-${jaar}-${nummer}` }),
  },
  // TZ202603-130: a promise of a minister
  {
    pattern: /^TZ(\d{6}-\d{1,4})(?![\w-])/,
    kind: 'toezegging-nummer',
    fields: ([number]) => ({ nummer: `TZ${number}`, id: `TZ${number}` }),
  },
];

const chamberOf = (short: string | undefined) => (short === 'ek' ? 'I' : 'II');

/** `kst-26643-632`, `ah-tk-20242025-575`, `kv-tk-2024Z18659`, `TZ202603-130`: an id, read to the letter. */
export function printedId(lexer: Lexer): Citation[] {
  const { start } = lexer.at(0);
  const text = lexer.text.slice(start, start + MAX_ID_CHARS).replace(/[\u2010-\u2014]/g, '-');
  for (const { pattern, kind, fields } of PRINTED) {
    const [raw, ...parts] = pattern.exec(text) ?? [];
    if (raw !== undefined)
      return [citationAt(lexer.text, kind, 'id', start, start + raw.length, fields(parts))];
  }
  return [];
}

const NUMBER_KINDS: Record<string, CitationKind> = {
  D: 'document-nummer',
  Z: 'zaak-nummer',
  A: 'activiteit-nummer',
};

/**
 * `2025D34482` · `2025Z14929` · `2025A04278` · `2018Z00 849`. The mark of a note may be glued in front
 * (`32024Z15585`); it stays outside.
 */
export function kamerNumber(lexer: Lexer): Citation[] {
  const { start, end } = lexer.at(0);
  const glued = /[\p{L}\d]/u.test(lexer.text.slice(Math.max(0, start - 1), start));
  if (glued || !(lexer.text.charAt(end) in NUMBER_KINDS)) return [];
  const found = /^(\d?)((?:19|20)\d\d)([DZA])(\d{5}|\d{2}\s\d{3})(?![\d])/.exec(
    lexer.text.slice(start, start + MAX_ID_CHARS),
  );
  const [raw = '', mark = '', year = '', letter = '', digits = ''] = found ?? [];
  const kind = NUMBER_KINDS[letter];
  if (!kind) return [];
  const nummer = `${year}${letter}${digits.replace(/\s/, '')}`;
  const repairs = repairsOf(mark, digits);
  return [
    citationAt(lexer.text, kind, 'nummer', start + mark.length, start + raw.length, {
      nummer,
      id: nummer,
      repairs,
    }),
  ];
}

function repairsOf(mark: string, digits: string): string[] {
  const repairs: string[] = [];
  if (mark) repairs.push('glued-note-mark');
  if (digits.length > 5) repairs.push('space-in-number');
  return repairs;
}

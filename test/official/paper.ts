/** One line of `kst.tsv`: a parliamentary paper as the Kamer and the publisher both know it. */
export interface Paper {
  /** `kst-24801-02-3180`, or empty while the paper has no number yet. */
  kst: string;
  /** `2031D00101`; empty when only the publisher has the paper (Eerste Kamer, or before 2008). */
  number: string;
  zaak: string;
  /** ISO day, or empty. */
  date: string;
  kind: string;
  appreciation: string;
  subject: string;
  /** Not at the publisher (yet). */
  onlyKamer: boolean;
  submitters: string[];
}

/** The parts of a publication id. Ids without a dossier exist (`kst-1268678`): then there is no place. */
export interface Place {
  /** Five digits. */
  dossier: string;
  toevoeging: string | null;
  ondernummer: string;
}

/** Reads `kst.tsv`; the first line holds the names of the columns, the last two columns may be missing. */
export function readPapers(tsv: string): Paper[] {
  return tsv
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map(readPaper);
}

function readPaper(line: string): Paper {
  const [
    kst = '',
    number = '',
    zaak = '',
    date = '',
    kind = '',
    appreciation = '',
    subject = '',
    source = '',
    submitters = '',
  ] = line.split('\t');
  const names = submitters.split(';').filter(Boolean);
  return {
    kst,
    number,
    zaak,
    date,
    kind,
    appreciation,
    subject,
    onlyKamer: source === 'kamer',
    submitters: names,
  };
}

/** `kst-24801-02-3180` is dossier 24801, toevoeging 02, ondernummer 3180. */
export function placeOf(kst: string): Place | null {
  const match = /^kst-(\d{5})(?:-(\w+))?-(\w+)$/.exec(kst);
  if (!match) return null;
  const [, dossier = '', toevoeging, ondernummer = ''] = match;
  return { dossier, toevoeging: toevoeging ?? null, ondernummer };
}

/** `24801-02`: how dossiers are named in `dossiers.tsv`, at the publisher and in the label "Nummer" of a page. */
export function dossierName({
  dossier,
  toevoeging,
}: Pick<Place, 'dossier' | 'toevoeging'>): string {
  return toevoeging === null ? dossier : `${dossier}-${toevoeging}`;
}

/** `24 801-02`, `24 800 VII`: as printed. */
export function printedDossier({
  dossier,
  toevoeging,
}: Pick<Place, 'dossier' | 'toevoeging'>): string {
  const digits = `${dossier.slice(0, 2)} ${dossier.slice(2)}`;
  if (toevoeging === null) return digits;
  return /^\d/.test(toevoeging) ? `${digits}-${toevoeging}` : `${digits} ${toevoeging}`;
}

/** Parliamentary years run from the third Tuesday of September; the first is near enough here. Empty without a date. */
export function vergaderjaarOf(date: string): string {
  if (date === '') return '';
  const year = Number(date.slice(0, 4));
  const first = Number(date.slice(5, 7)) >= 9 ? year : year - 1;
  return `${first}-${first + 1}`;
}

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

/** `2 juli 2025`; empty without a date. */
export function writtenDate(date: string): string {
  if (date === '') return '';
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

import type { Paper } from '../../domain/paper.ts';
import type { TkClient } from '../../sources/tk/client.ts';

const MAX_CANDIDATES = 10;

/** How the Kamer's service calls them (kinds seen in 2023 to 2025). */
const KINDS = {
  motie: ['Motie', 'Motie (gewijzigd/nader)'],
  amendement: [
    'Amendement',
    'Amendement (gewijzigd/nader/vervangend)',
    'Amendement (gewijzigd/nader)',
  ],
};

/** What a citation by name tells. */
export interface NameAsked {
  /** "Van Campen en Boswijk", as written. */
  name: string;
  kind: keyof typeof KINDS;
  /** `21501-02`; the dossier of the paper that names it. */
  dossier: string;
  /** The day of the paper that names it, `YYYY-MM-DD`. */
  before: string | null;
}

/**
 * Searches a dossier for papers whose title bears every surname asked for. These are possible ones: a member hands in
 * several on one day, and a letter may name a motie of another dossier.
 * @throws SourceError when the source is out of reach
 */
export async function findCandidates(
  tk: TkClient,
  { name, kind, dossier, before }: NameAsked,
): Promise<Paper[]> {
  const [number = '', toevoeging = null] = dossier.split('-');
  const papers = await tk.papersOfKind({ dossier: number, toevoeging, kinds: KINDS[kind], before });
  const names = surnames(name);
  return papers
    .filter(({ title }) => names.length > 0 && names.every((one) => bears(title, one)))
    .slice(0, MAX_CANDIDATES);
}

/** "Van Campen en Boswijk", "Bikker/Omtzigt", "Klaver c.s." in single names, folded. */
function surnames(name: string): string[] {
  return fold(name)
    .replace(/\bc\.?\s?s\.?(?=\s|$)/g, '')
    .split(/\s+en\s+|[,/&]/)
    .map((one) => one.trim())
    .filter((one) => one.length > 1);
}

/** As a whole word: "Bos" is not "Boswijk". */
function bears(title: string, surname: string): boolean {
  return ` ${fold(title).replace(/[^\p{L}\d]+/gu, ' ')} `.includes(
    ` ${surname.replace(/[^\p{L}\d]+/gu, ' ')} `,
  );
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

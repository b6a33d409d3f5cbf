import { aanhangsel, shortAanhangsel } from './aanhangsel.ts';
import { bareDossiers, namedDossiers } from './dossiers-alone.ts';
import { celex, commissionPaper, europeanAct, officialJournal } from './european.ts';
import { gazette } from './gazettes.ts';
import { handelingen } from './handelingen.ts';
import { header } from './header.ts';
import { ecli, ljn } from './judgments.ts';
import { bareKamerstuk, labelledKamerstuk, numberFirst } from './kamerstuk.ts';
import { lawArticle } from './law.ts';
import type { Lexer } from './lexer.ts';
import { namedPaper } from './named-papers.ts';
import { kamerNumber, printedId } from './printed-ids.ts';
import { samePaper, shortNumber } from './short-forms.ts';
import type { Citation, TextContext } from './types.ts';

/** Reads citations from token 0 of the lexer on; empty when there is none that starts there. */
export type Rule = (lexer: Lexer, context: TextContext) => Citation[];

/** What stands behind a label; which kind of paper it is, the label and the numbers behind it tell together. */
const labelled: Rule = (lexer) => {
  const head = header(lexer, 0);
  if (head.next === 0) return [];
  if (head.aanhangsel) {
    const found = aanhangsel(lexer, head);
    if (found.length > 0) return found;
  }
  const paper = labelledKamerstuk(lexer, head);
  const report = (head.handelingen ?? head.reports) && !head.bijlagen;
  return paper.length > 0 || !report ? paper : handelingen(lexer, head);
};

const abbreviatedAanhangsel: Rule = (lexer, context) =>
  shortAanhangsel(lexer, context.vergaderjaar);
const named: Rule[] = [namedPaper];
const numbers: Rule[] = [numberFirst, shortNumber];

/** The rules to try for a text that starts with this word, in this order; others start with a label. */
const BY_WORD = new Map<string, Rule[]>([
  ...entries('nr nrs no nummer nummers', numbers),
  ...entries('stuk stukken', numbers),
  ...entries('motie moties amendement amendementen gewijzigde gewijzigd gew nader', named),
  ...entries('stb staatsblad stcrt staatscourant trb tractatenblad', [printedId, gazette]),
  ...entries('kst h kv blg tz', [printedId, labelled]),
  ...entries('ah', [printedId, abbreviatedAanhangsel]),
  ...entries('ecli', [ecli]),
  ...entries('ljn elro', [ljn]),
  ...entries('com swd sec join', [commissionPaper]),
  ...entries(
    'richtlijn richtlijnen uitvoeringsrichtlijn verordening verordeningen uitvoeringsverordening uitvoeringsverordeningen kaderbesluit kaderbesluiten besluit besluiten uitvoeringsbesluit',
    [europeanAct],
  ),
  ...entries('celex', [celex]),
  ...entries('pb pbeu pbeg', [officialJournal]),
  ...entries('artikel artikelen art artt', [lawArticle]),
  ...entries(
    'wetsvoorstel wetsvoorstellen initiatiefwetsvoorstel initiatiefwetsvoorstellen dossier dossiers dossiernummer dossiernr',
    [namedDossiers],
  ),
  ...entries('ibid ibidem idem t aldaar', [samePaper]),
]);

const LABELS: Rule[] = [labelled];
const NUMBERS: Rule[] = [kamerNumber, celex, bareKamerstuk, bareDossiers, labelled];

function entries(words: string, rules: Rule[]): [string, Rule[]][] {
  return words.split(' ').map((word) => [word, rules]);
}

/** @returns the citations that start at token 0 */
export function matchAt(lexer: Lexer, context: TextContext): Citation[] {
  const { type, key } = lexer.at(0);
  const rules = type === 'number' ? NUMBERS : (BY_WORD.get(key) ?? LABELS);
  for (const rule of rules) {
    const found = rule(lexer, context);
    if (found.length > 0) return found;
  }
  return [];
}

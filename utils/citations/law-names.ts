import type { Lexer } from './lexer.ts';
import type { Parsed } from './parts.ts';
import collection from './data/laws.json' with { type: 'json' };

/**
 * Well-known laws with their number in the collection of laws (BWB), by the names and abbreviations that papers use.
 * A law that is not here is read all the same, without an id.
 */
const LAWS: Record<string, string> = {
  BWBR0001840: 'Grondwet|Gw',
  BWBR0002154: 'Statuut voor het Koninkrijk der Nederlanden|Statuut',
  BWBR0005537: 'Algemene wet bestuursrecht|Awb',
  BWBR0001854: 'Wetboek van Strafrecht|Sr|WvSr',
  BWBR0001903: 'Wetboek van Strafvordering|Sv|WvSv',
  BWBR0001827: 'Wetboek van Burgerlijke Rechtsvordering|Rv',
  BWBR0005416: 'Gemeentewet|Gemw',
  BWBR0005645: 'Provinciewet',
  BWBR0005108: 'Waterschapswet',
  BWBR0004627: 'Kieswet',
  BWBR0011823: 'Vreemdelingenwet 2000|Vw 2000',
  BWBR0045754: 'Wet open overheid|Woo',
  BWBR0005252: 'Wet openbaarheid van bestuur|Wob',
  BWBR0031788: 'Politiewet 2012',
  BWBR0039429: 'Comptabiliteitswet 2016',
  BWBR0025028: 'Mediawet 2008',
  BWBR0002320: 'Algemene wet inzake rijksbelastingen|AWR',
  BWBR0011353: 'Wet inkomstenbelasting 2001|Wet IB 2001',
  BWBR0002471: 'Wet op de loonbelasting 1964|Wet LB|Wet LB 1964',
  BWBR0002672: 'Wet op de vennootschapsbelasting 1969|Wet Vpb|Wet Vpb 1969',
  BWBR0015703: 'Participatiewet',
  BWBR0035362: 'Wet maatschappelijke ondersteuning 2015|Wmo 2015',
  BWBR0034925: 'Jeugdwet',
  BWBR0035917: 'Wet langdurige zorg|Wlz',
  BWBR0018450: 'Zorgverzekeringswet|Zvw',
  BWBR0020078: 'Wet marktordening gezondheidszorg|Wmg',
  BWBR0037885: 'Omgevingswet|Ow',
  BWBR0001941: 'Opiumwet',
  BWBR0040940: 'Uitvoeringswet Algemene verordening gegevensbescherming|UAVG',
  BWBR0022463: 'Wet politiegegevens|Wpg',
  BWBR0001888: 'Ziektewet|ZW',
  BWBR0004045: 'Werkloosheidswet|WW',
  BWBR0002221: 'Algemene Ouderdomswet|AOW',
  BWBR0009950: 'Telecommunicatiewet',
  BWBR0025458: 'Waterwet',
  BWBR0020368: 'Wet op het financieel toezicht|Wft',
  BWBR0008691: 'Mededingingswet|Mw',
  BWBR0005682: 'Wet op het hoger onderwijs en wetenschappelijk onderzoek|WHW',
  BWBR0003420: 'Wet op het primair onderwijs|WPO',
  BWBR0003245: 'Wet milieubeheer|Wm',
  BWBR0006622: 'Wegenverkeerswet 1994|WVW 1994',
  BWBR0039896: 'Wet op de inlichtingen- en veiligheidsdiensten 2017|Wiv 2017',
  BWBR0023825: 'Wet op de parlementaire enquête 2008|WPE 2008',
};

/** Books of the Burgerlijk Wetboek are laws of their own. */
const CIVIL_CODE: Record<string, string> = {
  1: 'BWBR0002656',
  2: 'BWBR0003045',
  3: 'BWBR0005291',
  4: 'BWBR0002761',
  5: 'BWBR0005288',
  6: 'BWBR0005289',
  7: 'BWBR0005290',
  8: 'BWBR0005034',
  10: 'BWBR0030068',
};

/** Instruments without a number in the collection whose names are too long or too plain for the rule of `law.ts`. */
const WITHOUT_NUMBER = [
  'Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden',
  'Europees Verdrag voor de rechten van de mens',
  'Internationaal Verdrag inzake burgerrechten en politieke rechten',
  'Internationaal Verdrag inzake economische, sociale en culturele rechten',
  'Internationaal Verdrag inzake de rechten van het kind',
  'Verdrag inzake de rechten van het kind',
  'Verdrag betreffende de Europese Unie',
  'Verdrag betreffende de werking van de Europese Unie',
  'Handvest van de grondrechten van de Europese Unie',
  'Algemene verordening gegevensbescherming',
  'Reglement van Orde van de Tweede Kamer der Staten-Generaal',
  'Reglement van orde van de Tweede Kamer',
  'Reglement van orde voor de ministerraad',
  'Reglement van orde van de ministerraad',
  'Reglement van orde voor de raad van ministers',
  'Reglement van Orde',
];

/** A title without its signs and in lower case, as it is looked up. */
const titleKey = (title: string) => (title.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).join(' ');

const BY_NAME = new Map<string, string | null>([
  ...WITHOUT_NUMBER.map((name) => [titleKey(name), null] as const),
  ...Object.entries(collection.titles),
  ...Object.entries(LAWS).flatMap(([id, names]) =>
    names.split('|').map((name) => [titleKey(name), id] as const),
  ),
]);
/** The titles' first words, so that most places are passed over after one look. */
const FIRST_WORDS = new Set([...BY_NAME.keys()].map((title) => title.split(' ', 1)[0]));
const MAX_TITLE_TOKENS = 24;
const BETWEEN_WORDS = new Set([',', '-', '.', '&']);
const MIN_TITLE_CHARS = 6;

/**
 * The longest title of the collection that starts at a token, in any case and with any signs between its words.
 *
 * @returns the title as written, and the token behind it; null when none starts here
 */
export function knownTitle(lexer: Lexer, index: number): Parsed<string> | null {
  if (!FIRST_WORDS.has(lexer.at(index).key)) return null;
  let title = lexer.at(index).key;
  let end = BY_NAME.has(title) && title.length >= MIN_TITLE_CHARS ? index + 1 : index;
  for (let at = index + 1; at < index + MAX_TITLE_TOKENS; at++) {
    const { type, key } = lexer.at(at);
    if (BETWEEN_WORDS.has(key)) continue;
    if (type !== 'word' && type !== 'number') break;
    title = `${title} ${key}`;
    if (BY_NAME.has(title)) end = at + 1;
  }
  return end > index
    ? { value: lexer.text.slice(lexer.at(index).start, lexer.at(end - 1).end), next: end }
    : null;
}
const ABBREVIATIONS = new Set([
  ...Object.values(LAWS).flatMap((names) => names.split('|').filter((name) => name.length < 5)),
  ...'AVG VWEU VEU EVRM IVBPR IVESCR IVRK BW Awb Awir Wbp Wbr Wva Wsf Wtos Wbo Wvo Wsw Wajong WIA WAO Wwft Wabo Wro Wnt Wor Wbso Wtza Wzd Wvggz Bgfo Bpr Bibob Burap Barp Wkkgz Wgbo Wkkp Wbtv Wtl Wnra Wrra Wro'.split(
    ' ',
  ),
]);

/** Whether a word is a law's abbreviation: one we know, or at least two capitals in a short word (`WBR`, `VWEU`). */
export function isAbbreviation(word: string): boolean {
  if (ABBREVIATIONS.has(word)) return true;
  return (
    /^[A-Z][A-Za-z]{1,6}$/.test(word) &&
    (word.match(/[A-Z]/g)?.length ?? 0) > 1 &&
    !NO_LAW.has(word) &&
    /[A-Z]$|^W/.test(word)
  );
}

/** Capitals behind an article that name no law. */
const NO_LAW = new Set(
  'EU EG VN NL TK EK KB HR CD PS GS OV NV BV II III IV VI VII VIII IX XI XII SP VVD CDA PVV'.split(
    ' ',
  ),
);

/**
 * @param article `3:46`, `68`
 * @returns the law's number, or null when the table does not have it
 */
export function lawId(name: string, article: string): string | null {
  const civil = /^(?:Boek (\d{1,2}) )?(?:BW|Burgerlijk Wetboek)$/i.exec(name);
  // Without a book (`artikel 1401 BW`) it is an article of the code of before 1992.
  const book = civil?.[1] ?? /^(\d{1,2}):/.exec(article)?.[1] ?? '';
  if (civil) return CIVIL_CODE[book] ?? null;
  return BY_NAME.get(titleKey(name)) ?? null;
}

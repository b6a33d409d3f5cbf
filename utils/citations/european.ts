import { citation, citationAt } from './build.ts';
import type { Lexer } from './lexer.ts';
import { isNumber, isYearAt, skip } from './parts.ts';
import type { Citation } from './types.ts';

const MAX_PAPERS = 20;
const MAX_NUMBER_CHARS = 64;

/**
 * Papers of the European Commission: `COM(2011) 425 definitief` · `COM (2024 )478` · `COM(2010) 522/2` ·
 * `COM (2018) 392, 393 en 394` · `SWD(2020) 98` · `JOIN(2023) 5`
 */
export function commissionPaper(lexer: Lexer): Citation[] {
  const series = lexer.at(0).text.toUpperCase();
  if (lexer.at(0).text !== series || !isYearBehind(lexer)) return [];
  const first = skip(lexer, 4, '-,');
  if (!isNumber(lexer, first, 1, 4)) return [];
  const jaar = lexer.at(2).text;
  const paper = (from: number, at: number, to: number) => {
    const nummer = lexer.at(at).text.replace(/^0+(?=\d)/, '');
    return citation(lexer, series === 'COM' ? 'com' : 'other', 'com', from, to, {
      jaar,
      nummer,
      id: `${series}(${jaar})${nummer}`,
    });
  };
  const found = [paper(0, first, endOfVersion(lexer, first + 1))];
  for (let next = first + 1; found.length < MAX_PAPERS;) {
    const at = listed(lexer, next);
    if (at === null) break;
    found.push(paper(at, at, at + 1));
    next = at + 1;
  }
  return found;
}

/** `(2018)`, or between slashes as in an address: `COM/2018/640`. */
function isYearBehind(lexer: Lexer): boolean {
  const bracket = lexer.is(1, '(') && lexer.is(3, ')');
  const slashes = lexer.is(1, '/') && lexer.is(3, '/') && !lexer.at(1).spaced;
  return (bracket || slashes) && isYearAt(lexer, 2);
}

/** `/2`, `definitief`, `final`, `def.`. */
function endOfVersion(lexer: Lexer, index: number): number {
  const version = lexer.is(index, '/') && isNumber(lexer, index + 1, 1) ? index + 2 : index;
  return ['definitief', 'final', 'def'].includes(lexer.at(version).key) ? version + 1 : version;
}

/** A further number of three or four digits behind a comma or `en`. */
function listed(lexer: Lexer, index: number): number | null {
  const comma = skip(lexer, index, ',');
  const at = lexer.is(comma, 'en') ? comma + 1 : comma;
  const { type } = lexer.at(at + 1);
  const stands =
    at > index && isNumber(lexer, at, 2, 4) && !isYearAt(lexer, at) && !lexer.is(at + 1, '%');
  return stands && (type !== 'number' || !lexer.at(at + 1).spaced) ? at : null;
}

/** The letter of an act's kind in its CELEX number. */
const ACTS: Record<string, string> = {
  richtlijn: 'L',
  uitvoeringsrichtlijn: 'L',
  verordening: 'R',
  uitvoeringsverordening: 'R',
  besluit: 'D',
  uitvoeringsbesluit: 'D',
  kaderbesluit: 'F',
};
/** `(EU) nr. 1013/2006`, `EU 2016/679`, `97/67/EG`. */
const ACT =
  /^(?:\s*\((?:EU|EG|EEG|EGKS|Euratom|EU,\s?Euratom|EG,\s?Euratom)\)|\s+(?:EU|EG|EEG))?(?:\s+nr\.?)?\s*(\d{1,4})\/(\d{1,4})(?:\/(?:EU|EG|EEG|EGKS|JBZ|GBVB|Euratom))?(?![\w/])/;
const FURTHER = /^(?:,|,?\s+en|,?\s+of)(?=\s)/;

/**
 * Acts of the Union by number: `Richtlijn (EU) 2023/2668` · `richtlijn nr. 97/67/EG` · `Verordening (EG) nr. 1013/2006` ·
 * `Richtlijnen 2010/64/EU en 2012/13/EU` · `Uitvoeringsverordening (EU) 2019/947` · `Besluit nr. 1313/2013/EU`.
 * Directives put the year first; regulations did so from 2015 on.
 */
export function europeanAct(lexer: Lexer): Citation[] {
  const { key, start, end } = lexer.at(0);
  const letter = ACTS[key.replace(/en$/, '')];
  const first = letter ? act(lexer.text, start, end, letter) : null;
  if (!letter || !first) return [];
  const found = [first];
  for (let last = first; key.endsWith('en') && found.length < MAX_PAPERS;) {
    const joint = FURTHER.exec(lexer.text.slice(last.end, last.end + MAX_NUMBER_CHARS));
    const from = last.end + (joint?.[0].length ?? 0);
    const more = joint && act(lexer.text, from + 1, from, letter);
    if (!more) break;
    found.push(more);
    last = more;
  }
  return found;
}

/** @param from where the citation starts; the numbers are read from `numbers` on */
function act(text: string, from: number, numbers: number, letter: string): Citation | null {
  const [raw, first = '', second = ''] =
    ACT.exec(text.slice(numbers, numbers + MAX_NUMBER_CHARS)) ?? [];
  if (
    raw === undefined ||
    !(letter === 'L' || letter === 'F' || /[A-Z]/.test(raw) || isModern(first, letter))
  )
    return null;
  const parts = yearAndNumber(first, second, letter, raw);
  if (!parts) return null;
  const nummer = raw.replace(/^.*?(?=\d)/s, '');
  const id = `3${parts.jaar}${letter}${parts.number.padStart(4, '0')}`;
  return citationAt(text, 'eu-act', 'eu-act', from, numbers + raw.length, {
    nummer,
    jaar: parts.jaar,
    id,
  });
}

/** `Verordening 2016/679`: since 2015 a regulation of ours is not numbered so, and the letters may be left out. */
const isModern = (first: string, letter: string) =>
  letter === 'R' && isYear(first) && Number(first) >= 2015;

function yearAndNumber(
  first: string,
  second: string,
  letter: string,
  raw: string,
): { jaar: string; number: string } | null {
  // Decisions of before 2015 have the number first when `nr.` stands before it (`nr. 1313/2013/EU`), else the year.
  const numberFirst = letter === 'R' || (letter === 'D' && /nr/.test(raw));
  const yearFirst = !numberFirst || (isYear(first) && (!isYear(second) || Number(first) >= 2015));
  const [year, number] = yearFirst ? [first, second] : [second, first];
  const jaar = year.length === 2 ? `19${year}` : year;
  return isYear(jaar) ? { jaar, number } : null;
}

const isYear = (text: string) => /^(?:19[5-9]|20[0-4])\d$/.test(text);

/** The Official Journal: `PbEU 2011, L 65` · `PbEG 1998, L 15` · `Pb L 119`; no source here knows its pages. */
export function officialJournal(lexer: Lexer): Citation[] {
  const { start } = lexer.at(0);
  const found = /^Pb\s?(?:EU|EG)?\.?\s?(\d{4})?,?\s?([LC])\s?(\d{1,3})(?!\d)/.exec(
    lexer.text.slice(start, start + MAX_NUMBER_CHARS),
  );
  const [raw, jaar, series = '', number = ''] = found ?? [];
  return raw === undefined
    ? []
    : [
        citationAt(lexer.text, 'other', 'pb', start, start + raw.length, {
          jaar,
          nummer: `${series} ${number}`,
        }),
      ];
}

/** `CELEX 32016R0679`, `CELEX:52020PC0123`, `32016R0679`: a number of EUR-Lex; only acts go without the word. */
export function celex(lexer: Lexer): Citation[] {
  const { start, end, type } = lexer.at(0);
  if (
    type === 'number' &&
    (end - start !== 5 || /[\p{L}\d]$/u.test(lexer.text.slice(Math.max(0, start - 1), start)))
  )
    return [];
  const pattern =
    type === 'number'
      ? /^()(3(\d{4})[LRDF]\d{4})(?![\d\p{L}])/u
      : /^(CELEX(?:-?(?:nummer|nr)\.?)?\s?:?\s?)([1-9](\d{4})[A-Z]{1,2}\d{4})(?![\d\p{L}])/iu;
  const [raw, , id = '', jaar = ''] =
    pattern.exec(lexer.text.slice(start, start + MAX_NUMBER_CHARS)) ?? [];
  return raw !== undefined && isYear(jaar)
    ? [
        citationAt(lexer.text, 'eu-act', 'celex', start, start + raw.length, {
          nummer: id,
          jaar,
          id,
        }),
      ]
    : [];
}

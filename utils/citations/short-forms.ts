import { citation, type Fields } from './build.ts';
import type { Lexer } from './lexer.ts';
import { numberWord, skip } from './parts.ts';
import { paperNumber, series } from './series.ts';
import type { Citation } from './types.ts';

/** Words before `nr. 7` that say it is a paper of the dossier just named. */
const LEADS =
  /(?:\bwas|\bkrijgt|\bwordt|\bter\s+vervanging\s+van|\bt\.?v\.?v\.?|\bt\/m|\btot\s+en\s+met|\bibid(?:em)?\.?,?|\bidem,?|[;(]\s*zie|\ben|;)\s$/iu;
const REACH_CHARS = 24;

/**
 * Papers whose dossier stands elsewhere: `stuk nr. 12` and `stukken nrs. 1136, 1140 en 1150` (the debate's), and, of the
 * dossier named before in the same text, `was nr. 719`, `ter vervanging van nr. 7`, `bijgewerkt t/m nr. 4`, `; nr. 6`.
 */
export function shortNumber(lexer: Lexer): Citation[] {
  const ofDebate = lexer.is(0, 'stuk') || lexer.is(0, 'stukken');
  const word = numberWord(lexer, 0);
  if (!word || (!ofDebate && !isLed(lexer))) return [];
  const members = series(lexer, word.next, word.value.several || lexer.is(0, 'stukken')).filter(
    ({ rangeStart }) => !rangeStart,
  );
  const fields: Fields = ofDebate
    ? { needsContext: true }
    : { inherited: ['dossier'], reading: 'inferred' };
  return members.map((member, at) => {
    const onderdeel = ofDebate ? partOfPaper(lexer, member.to) : undefined;
    return citation(
      lexer,
      'kamerstuk',
      ofDebate ? 'stuk-nr' : 'kort-nr',
      at === 0 ? 0 : member.from,
      member.to,
      { ...fields, ondernummer: member.value, onderdeel },
    );
  });
}

function isLed(lexer: Lexer): boolean {
  const { start } = lexer.at(0);
  return LEADS.test(lexer.text.slice(Math.max(0, start - REACH_CHARS), start));
}

const ROMAN = /^[IVX]{1,5}$/;

/** `, I en II` · `, I tot en met VI`: parts of an amendement. */
function partOfPaper(lexer: Lexer, index: number): string | undefined {
  if (!lexer.is(index, ',') || !ROMAN.test(lexer.at(index + 1).text)) return undefined;
  let next = index + 2;
  for (;;) {
    const joint = behindJoint(lexer, next);
    if (joint === next || !ROMAN.test(lexer.at(joint).text)) break;
    next = joint + 1;
  }
  return lexer.text.slice(lexer.at(index + 1).start, lexer.at(next - 1).end);
}

function behindJoint(lexer: Lexer, index: number): number {
  if (lexer.is(index, 'tot')) return index + 3;
  return lexer.is(index, 'en') || lexer.is(index, ',') ? index + 1 : index;
}

/**
 * The paper cited last, again: `Ibid.` · `idem` · `t.a.p.`. With a number behind it (`ibid., nr. 6`) only the dossier is
 * the same.
 */
export function samePaper(lexer: Lexer): Citation[] {
  const end = endOfSame(lexer);
  if (end === null) return [];
  const word = numberWord(lexer, end);
  const number = word ? paperNumber(lexer, word.next) : null;
  if (number)
    return [
      citation(lexer, 'kamerstuk', 'ibid-nr', 0, number.next, {
        ondernummer: number.value,
        inherited: ['dossier'],
        reading: 'inferred',
      }),
    ];
  return [
    citation(lexer, 'kamerstuk', 'ibid', 0, end, {
      inherited: ['dossier', 'ondernummer'],
      reading: 'inferred',
    }),
  ];
}

function endOfSame(lexer: Lexer): number | null {
  const { key } = lexer.at(0);
  if (['ibid', 'ibidem', 'idem'].includes(key)) return skip(lexer, 1, '.');
  // `aldaar` alone is a plain word; with a number behind it, it is the dossier cited last.
  if (key === 'aldaar') return numberWord(lexer, 1) ? 1 : null;
  const inPlace =
    key === 't' && lexer.is(1, '.') && lexer.is(2, 'a') && lexer.is(3, '.') && lexer.is(4, 'p');
  return inPlace ? skip(lexer, 5, '.') : null;
}

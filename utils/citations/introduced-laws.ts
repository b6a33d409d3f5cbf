import { Lexer } from './lexer.ts';
import { lawName } from './law.ts';

/** A short name that a paper gives to a law: `Besluit gedragstoezicht financiële ondernemingen (Bgfo)`. */
export interface IntroducedLaw {
  short: string;
  long: string;
}

/** `(Bgfo)`, `(hierna: Wkkgz)`, `(hierna te noemen «Wtp»)`; `de Wet` and `het Besluit` name no law by themselves. */
const SHORT =
  /\((?:hierna(?:\s+te\s+noemen)?:?\s+)?(?:(?:de|het)\s+)?[«"'‘“]?([A-Z][\p{L}\d-]{1,14})[»"'’”]?\)/gu;
const PLAIN = new Set([
  'Wet',
  'Rijkswet',
  'Besluit',
  'Regeling',
  'Reglement',
  'Verdrag',
  'Statuut',
]);
/** How far before the bracket the law's name may begin. */
const REACH_CHARS = 160;

/** @returns the short names of laws that a text introduces, in its order */
export function introducedLaws(text: string): IntroducedLaw[] {
  const found: IntroducedLaw[] = [];
  for (const { index, 1: short = '' } of text.matchAll(SHORT)) {
    if (PLAIN.has(short)) continue;
    const long = lawEndingAt(text.slice(Math.max(0, index - REACH_CHARS), index).trimEnd());
    if (long && isShortFor(short, long)) found.push({ short, long });
  }
  return found;
}

/** The law's name with which a text ends; of two that overlap the longer one. */
function lawEndingAt(text: string): string | null {
  const lexer = new Lexer(text);
  lexer.restart(0);
  for (let at = 0; lexer.at(at).type !== 'end'; at++) {
    if (!/^[A-Z]/.test(lexer.at(at).text)) continue;
    const name = lawName(lexer, at, {});
    if (name && lexer.at(name.next).type === 'end') return name.value;
  }
  return null;
}

/** Whether the letters of the short name stand in the long one in this order. */
function isShortFor(short: string, long: string): boolean {
  let from = 0;
  const words = long.toLowerCase();
  for (const letter of short.toLowerCase().match(/\p{L}/gu) ?? []) {
    const at = words.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

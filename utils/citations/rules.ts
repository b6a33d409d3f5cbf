import { header } from './header.ts';
import { bareKamerstuk, labelledKamerstuk, numberFirst } from './kamerstuk.ts';
import type { Lexer } from './lexer.ts';
import type { Citation } from './types.ts';

/** Reads citations from token 0 of the lexer on; empty when there is none that starts there. */
export type Rule = (lexer: Lexer) => Citation[];

const labelled: Rule = (lexer) => {
  const head = header(lexer, 0);
  return head.next > 0 ? labelledKamerstuk(lexer, head) : [];
};

const BY_WORD = new Map<string, Rule>([
  ...['nr', 'nrs', 'no', 'nummer', 'nummers', 'stuk', 'stukken'].map((word): [string, Rule] => [word, numberFirst]),
]);

/** Which rule reads what starts with this token. */
export function ruleFor(lexer: Lexer): Rule {
  const { type, key } = lexer.at(0);
  if (type === 'word') return BY_WORD.get(key) ?? labelled;
  return (at) => {
    const found = bareKamerstuk(at);
    return found.length > 0 ? found : labelled(at);
  };
}

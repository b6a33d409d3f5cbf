import { BadRequest } from './bad-request.ts';

export type Value = string | number | boolean | null;
export type LiteralType = 'string' | 'guid' | 'date' | 'number' | 'boolean' | 'null';

export type Token =
  { kind: 'name' | 'sign'; text: string } | { kind: 'literal'; type: LiteralType; value: Value };

/** Longest first: a guid and a date also start like a number or a name. */
const SHAPES: [RegExp, (text: string) => Token][] = [
  [/^'(?:[^']|'')*'/, (text) => literal('string', text.slice(1, -1).replaceAll("''", "'"))],
  [
    /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/i,
    (text) => literal('guid', text.toLowerCase()),
  ],
  [/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?(?![\w-])/, dateLiteral],
  [/^-?\d+(?:\.\d+)?(?![\w])/, (text) => literal('number', Number(text))],
  [/^(?:true|false)\b/, (text) => literal('boolean', text === 'true')],
  [/^null\b/, () => literal('null', null)],
  [/^[A-Za-z_]\w*/, (text) => ({ kind: 'name', text })],
  [/^[()/:,]/, (text) => ({ kind: 'sign', text })],
];

function literal(type: LiteralType, value: Value): Token {
  return { kind: 'literal', type, value };
}

/** Year 1 stands for "none" in the data, but as a value in a question the service rejects it. */
function dateLiteral(text: string): Token {
  if (text.startsWith('0001-')) throw new BadRequest(text);
  return literal('date', text);
}

/** @throws BadRequest at the first thing that is no part of a filter */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let rest = text.trimStart();
  while (rest) {
    const found = SHAPES.map(([shape, make]) => ({ text: shape.exec(rest)?.[0], make })).find(
      (one) => one.text !== undefined,
    );
    if (found?.text === undefined) throw new BadRequest(rest);
    tokens.push(found.make(found.text));
    rest = rest.slice(found.text.length).trimStart();
  }
  return tokens;
}

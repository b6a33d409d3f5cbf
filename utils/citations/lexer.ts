import { classOf, DASH, DIGIT, INVISIBLE, LETTER, SIGN, SPACE } from './characters.ts';
import { BREAKABLE } from './vocabulary.ts';

/** A run of digits, a run of letters, or one sign. Offsets are those of the text as given: the tokens are the offset map. */
export interface Token {
  type: 'number' | 'word' | 'sign' | 'end';
  /** As written, but dashes are `-` and invisible characters are gone. */
  text: string;
  /** `text` in lower case. */
  key: string;
  start: number;
  end: number;
  /** Whether white space stands before it. */
  spaced: boolean;
  /** Whether a word was put together again over a hyphen at the end of a line. */
  broken: boolean;
}

/** Longer runs are cut, so that one token costs no more than this. */
const LONGEST_TOKEN = 48;
/** White space longer than this is read in pieces too: nothing that belongs together stands so far apart. */
const LONGEST_GAP = 40;

/** Reads tokens from a place on, and no further than somebody asks. */
export class Lexer {
  readonly text: string;
  private tokens: Token[] = [];
  private position = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Starts again at an offset; token 0 is the first one from there. */
  restart(at: number): void {
    this.tokens = [];
    this.position = at;
  }

  /** @returns the token with this index; one of type `end`, with an empty text, from the end of the text on */
  at(index: number): Token {
    while (this.tokens.length <= index) this.tokens.push(this.read());
    return this.tokens[index] as Token;
  }

  /** Whether the token is this word (lower case) or sign. */
  is(index: number, key: string): boolean {
    return this.at(index).key === key;
  }

  private read(): Token {
    const from = this.position;
    let start = this.skip(from);
    const spaced = start > from && this.hasSpace(from, start);
    if (start - from >= LONGEST_GAP) start = from + LONGEST_GAP;
    const kind = start < this.text.length ? classOf(this.text.charCodeAt(start)) : -1;
    if (kind === DIGIT || kind === LETTER) return this.run(kind, start, spaced);
    this.position = Math.min(start + 1, this.text.length);
    const text = kind === DASH ? '-' : kind === SIGN ? this.text.charAt(start) : '';
    return token(kind < 0 ? 'end' : 'sign', text, start, this.position, spaced);
  }

  private skip(from: number): number {
    const limit = Math.min(this.text.length, from + LONGEST_GAP);
    let at = from;
    while (at < limit && isGap(this.text.charCodeAt(at))) at++;
    return at;
  }

  private hasSpace(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (classOf(this.text.charCodeAt(at)) === SPACE) return true;
    return false;
  }

  private run(kind: number, start: number, spaced: boolean): Token {
    const end = this.endOfRun(kind, start);
    this.position = end;
    if (kind === DIGIT) return token('number', this.text.slice(start, end), start, end, spaced);
    const word = token('word', this.visible(start, end), start, end, spaced);
    return this.joined(word) ?? word;
  }

  private endOfRun(kind: number, start: number): number {
    const limit = Math.min(this.text.length, start + LONGEST_TOKEN);
    let end = start + 1;
    for (let at = end; at < limit; at++) {
      const here = classOf(this.text.charCodeAt(at));
      if (here === kind) end = at + 1;
      else if (here !== INVISIBLE || kind === DIGIT) break;
    }
    return end;
  }

  private visible(start: number, end: number): string {
    const text = this.text.slice(start, end);
    return /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(text) ? text.replace(/[^\p{L}]/gu, '') : text;
  }

  /** `verga- derjaar`, `Aanhang-sel`: put together when that gives a word that labels carry. */
  private joined(word: Token): Token | null {
    if (classOf(this.text.charCodeAt(word.end)) !== DASH) return null;
    const rest = this.skip(word.end + 1);
    if (classOf(this.text.charCodeAt(rest)) !== LETTER) return null;
    const end = this.endOfRun(LETTER, rest);
    const text = word.text + this.visible(rest, end);
    if (!BREAKABLE.has(text.toLowerCase())) return null;
    this.position = end;
    return { ...token('word', text, word.start, end, word.spaced), broken: true };
  }
}

function isGap(code: number): boolean {
  const kind = classOf(code);
  return kind === SPACE || kind === INVISIBLE;
}

function token(type: Token['type'], text: string, start: number, end: number, spaced: boolean): Token {
  return { type, text, key: type === 'word' ? text.toLowerCase() : text, start, end, spaced, broken: false };
}

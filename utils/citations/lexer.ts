import { classOf, DASH, DIGIT, INVISIBLE, LETTER, SIGN, SPACE } from './characters.ts';
import { BREAKABLE } from './vocabulary.ts';

/** A run of digits, a run of letters, or one sign. Offsets are those of the text as given: the tokens are the offset map. */
export class Token {
  readonly type: 'number' | 'word' | 'sign' | 'end';
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether a word was put together again over a hyphen at the end of a line. */
  readonly broken: boolean;
  /** The first UTF-16 unit of `key`, so that most comparisons need no string; 0 at the end of the text. */
  readonly first: number;
  private readonly source: string;
  private written: string | null;
  private lowered: string | null = null;

  /** @param written the text when it is not simply the slice of the source */
  constructor(
    source: string,
    type: Token['type'],
    start: number,
    end: number,
    spaced: boolean,
    written: string | null = null,
    broken = false,
  ) {
    this.source = source;
    this.type = type;
    this.start = start;
    this.end = end;
    this.spaced = spaced;
    this.written = written;
    this.broken = broken;
    this.first = firstUnit(type, source.charCodeAt(start), written);
  }

  /** As written, but dashes are `-` and invisible characters are gone; empty at the end of the text. */
  get text(): string {
    this.written ??= this.source.slice(this.start, this.end);
    return this.written;
  }

  /** `text` in lower case. */
  get key(): string {
    this.lowered ??= this.type === 'word' ? this.text.toLowerCase() : this.text;
    return this.lowered;
  }
}

const HYPHEN = 45;

function firstUnit(type: Token['type'], code: number, written: string | null): number {
  if (type === 'end') return 0;
  if (type === 'word') return code | 32;
  return written === '-' ? HYPHEN : code;
}

/** Longer runs are cut, so that one token costs no more than this. */
const MAX_TOKEN_CHARS = 48;
/** White space longer than this is read in pieces too: nothing that belongs together stands so far apart. */
const MAX_GAP_CHARS = 40;

/** Tokens that were passed are let go in bunches of this many. */
const MAX_TOKENS_BEHIND = 256;

/** Reads tokens from a place on, and no further than somebody asks. */
export class Lexer {
  readonly text: string;
  private tokens: Token[] = [];
  /** Which of `tokens` is number 0. */
  private base = 0;
  private position = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Starts again at an offset; token 0 is the first one from there. What was read ahead is kept where it fits. */
  restart(at: number): void {
    const { tokens } = this;
    while (this.base < tokens.length && (tokens[this.base] as Token).start < at) this.base++;
    const fits = this.base < tokens.length && (tokens[this.base] as Token).start === at;
    if (fits && this.base < MAX_TOKENS_BEHIND) return;
    this.tokens = fits ? tokens.slice(this.base) : [];
    this.base = 0;
    if (!fits) this.position = at;
  }

  /** @returns the token with this index; one of type `end`, with an empty text, from the end of the text on */
  at(index: number): Token {
    const place = this.base + index;
    while (this.tokens.length <= place) this.tokens.push(this.read());
    return this.tokens[place] as Token;
  }

  /** Whether the token is this word (lower case) or sign. */
  is(index: number, key: string): boolean {
    const token = this.at(index);
    return token.first === key.charCodeAt(0) && token.key === key;
  }

  private read(): Token {
    const { start, spaced } = this.gap();
    const kind = start < this.text.length ? classOf(this.text.charCodeAt(start)) : -1;
    if (kind === DIGIT || kind === LETTER) return this.run(kind, start, spaced);
    this.position = Math.min(start + 1, this.text.length);
    if (kind < 0) return new Token(this.text, 'end', start, this.position, spaced, '');
    // White space without end is read in pieces; a piece is a sign that nothing asks for.
    return new Token(this.text, 'sign', start, this.position, spaced, writtenSign(kind));
  }

  /** Where the next token starts, and whether white space stands before it. */
  private gap(): { start: number; spaced: boolean } {
    const limit = Math.min(this.text.length, this.position + MAX_GAP_CHARS);
    let spaced = false;
    let start = this.position;
    for (; start < limit; start++) {
      const kind = classOf(this.text.charCodeAt(start));
      if (kind !== SPACE && kind !== INVISIBLE) break;
      spaced ||= kind === SPACE;
    }
    return { start, spaced };
  }

  private run(kind: number, start: number, spaced: boolean): Token {
    const end = this.endOfRun(kind, start);
    this.position = end;
    if (kind === DIGIT) return new Token(this.text, 'number', start, end, spaced);
    return (
      this.joined(start, end, spaced) ??
      new Token(this.text, 'word', start, end, spaced, this.visible(start, end))
    );
  }

  private endOfRun(kind: number, start: number): number {
    const limit = Math.min(this.text.length, start + MAX_TOKEN_CHARS);
    let end = start + 1;
    for (let at = end; at < limit; at++) {
      const here = classOf(this.text.charCodeAt(at));
      if (here === kind) end = at + 1;
      else if (here !== INVISIBLE || kind === DIGIT) break;
    }
    return end;
  }

  /** The word without invisible characters; null when it has none. */
  private visible(start: number, end: number): string | null {
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (code > 127 && classOf(code) === INVISIBLE)
        return this.text.slice(start, end).replace(/[^\p{L}]/gu, '');
    }
    return null;
  }

  /** `verga- derjaar`, `Aanhang-sel`: put together when that gives a word that labels carry. */
  private joined(start: number, wordEnd: number, spaced: boolean): Token | null {
    const sign = this.text.charCodeAt(wordEnd);
    if (sign !== HYPHEN && (sign < 128 || classOf(sign) !== DASH)) return null;
    let rest = wordEnd + 1;
    const limit = Math.min(this.text.length, rest + MAX_GAP_CHARS);
    while (rest < limit && isGap(this.text.charCodeAt(rest))) rest++;
    if (classOf(this.text.charCodeAt(rest)) !== LETTER) return null;
    const end = this.endOfRun(LETTER, rest);
    const part = (from: number, to: number) => this.visible(from, to) ?? this.text.slice(from, to);
    const text = part(start, wordEnd) + part(rest, end);
    if (!BREAKABLE.has(text.toLowerCase())) return null;
    this.position = end;
    return new Token(this.text, 'word', start, end, spaced, text, true);
  }
}

/** How a sign is read where that differs from what stands in the text. */
function writtenSign(kind: number): string | null {
  if (kind === DASH) return '-';
  return kind === SIGN ? null : '';
}

function isGap(code: number): boolean {
  const kind = classOf(code);
  return kind === SPACE || kind === INVISIBLE;
}

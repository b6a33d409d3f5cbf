/** What a character is to the recogniser; look-alikes of one another share a class. */
export const SIGN = 0;
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
export const DASH = 4;
/** Soft hyphens and zero-width characters: printed as nothing, read as nothing. */
export const INVISIBLE = 5;

/** Everything below this code is looked up, the rest is told apart by hand. */
const LOOKED_UP = 0x250;
const CLASSES = buildClasses();

/** @returns the class of a UTF-16 unit */
export function classOf(code: number): number {
  return code < LOOKED_UP ? (CLASSES[code] ?? SIGN) : classOfRare(code);
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(LOOKED_UP);
  classes.fill(DIGIT, 0x30, 0x3a);
  classes.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(LETTER, 0xc0);
  for (const sign of [0xd7, 0xf7]) classes[sign] = SIGN;
  for (const space of [9, 10, 11, 12, 13, 32, 0xa0]) classes[space] = SPACE;
  classes[0x2d] = DASH;
  classes[0xad] = INVISIBLE;
  return classes;
}

/** Above the table, as first and last code of a run. */
const RARE: [first: number, last: number, kind: number][] = [
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200d, INVISIBLE],
  [0x2010, 0x2015, DASH],
  [0x2028, 0x2029, SPACE],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x2060, INVISIBLE],
  [0x2212, 0x2212, DASH],
  [0xfeff, 0xfeff, INVISIBLE],
];

function classOfRare(code: number): number {
  for (const [first, last, kind] of RARE) if (code >= first && code <= last) return kind;
  return SIGN;
}

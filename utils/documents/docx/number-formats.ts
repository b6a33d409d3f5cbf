/** Writes a count in one of Word's formats (`ST_NumberFormat` of ECMA-376); in figures where the format is another. */
export function formatNumber(count: number, format: string): string {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return count > 0 && write ? write(count) : String(count);
}

const FORMATS: Record<string, (count: number) => string> = {
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  decimalZero: (count) => String(count).padStart(2, '0'),
  ordinal: (count) => `${count}e`,
  chicago: (count) => (['*', '†', '‡', '§'][(count - 1) % 4] ?? '*').repeat(Math.ceil(count / 4)),
};

/** Past `z` Word doubles the letter: `aa`, `bb`. */
function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(20, Math.ceil(count / 26)));
}

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = Math.min(count, 32_767);
  return ROMAN.map(([value, digits]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return digits.repeat(times);
  }).join('');
}

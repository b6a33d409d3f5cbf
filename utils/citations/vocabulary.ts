/** The words that citations are made of, in lower case. */
const setOf = (words: string) => new Set(words.split(' '));

export const KAMERSTUK = setOf(
  'kamerstuk kamerstukken kamerst kst kamerstukdossier kamerstuknummer kamerstuknr kamerstuknrs',
);
export const SESSION = setOf('vergaderjaar vergaderjaren zitting zittingsjaar zittingjaar vj');
export const NUMBER = setOf('nr nrs no nos nummer nummers num');
export const NUMBERS = setOf('nrs nos nummers');
export const PAGE = setOf('p pp blz pag pagina bladzijde');
export const HANDELINGEN = setOf('handelingen hand');
export const AANHANGSEL = setOf('aanhangsel aanhangselhandelingen aanhangsels aanh');
export const BIJLAGEN = setOf('bijlage bijlagen bijl');
/** Words between the parts of a label: `Aanhangsel van de Handelingen der Tweede Kamer`. */
export const BETWEEN = setOf('van de der het tot');
export const MONTHS = setOf(
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec',
);
/** Words that may follow the last number of a list that is not announced as one (`nr. 3 en 5 over …`). */
export const AFTER_LIST = setOf(
  'en of over van is zijn aan op in met voor te alsmede en/of wordt worden die dat waarin heeft hebben resp',
);

/** Words that are read as one when a hyphen breaks them. */
export const BREAKABLE = setOf(
  'kamerstuk kamerstukken vergaderjaar zittingsjaar zitting handelingen aanhangsel staatsblad staatscourant tractatenblad richtlijn verordening kamer',
);

/** Whether a word is `kamerstuk` or `kamerstukken` with one letter missing, added, changed or moved. */
export function isMisspeltKamerstuk(word: string): boolean {
  return (
    word.startsWith('ka') &&
    ['kamerstuk', 'kamerstukken'].some((right) => differsByOne(word, right))
  );
}

function differsByOne(word: string, right: string): boolean {
  if (word === right || Math.abs(word.length - right.length) > 1) return false;
  let at = 0;
  while (word[at] === right[at]) at++;
  const rest = word.slice(at);
  const goal = right.slice(at);
  const swapped = rest.length > 1 && `${rest[1]}${rest[0]}${rest.slice(2)}` === goal;
  return (
    rest.slice(1) === goal || rest === goal.slice(1) || rest.slice(1) === goal.slice(1) || swapped
  );
}

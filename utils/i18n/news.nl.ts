function facts(...parts: string[]): string {
  const known = parts.filter(Boolean);
  return known.length > 0 ? ` (${known.join(', ')})` : '';
}

const STANDINGS = {
  'adopted-without-vote': 'Zonder stemming aangenomen',
  withdrawn: 'Ingetrokken',
  lapsed: 'Vervallen',
  held: 'Aangehouden',
  postponed: 'Stemming uitgesteld',
};

/** Dutch texts: what happened to something that is followed, and the notice of it. */
export const newsNl = {
  newPaper: (title: string, kind: string, date: string) =>
    `Nieuw stuk: ${title}${facts(kind, date)}`,
  newVersion: (title: string, version: number) =>
    `Nieuwe versie (${version}) van het stuk: ${title}`,
  adopted: (count: string, title: string) =>
    `Stemming: aangenomen${count && ` met ${count}`}${title && `: ${title}`}`,
  rejected: (count: string, title: string) =>
    `Stemming: verworpen${count && ` met ${count}`}${title && `: ${title}`}`,
  standing: (standing: keyof typeof STANDINGS, title: string) =>
    `${STANDINGS[standing]}${title && `: ${title}`}`,
  answeredFurther: (title: string) => `Nader antwoord gekomen: ${title}`,
  answerPostponed: (title: string) => `Uitstel van het antwoord gemeld: ${title}`,
  answered: (days: number | null, title: string) =>
    `Beantwoord${days === null ? '' : ` na ${days} ${days === 1 ? 'dag' : 'dagen'}`}: ${title}`,
  planned: (to: string) => `Gepland op ${to}`,
  moved: (from: string, to: string) => `Verplaatst van ${from} naar ${to}`,
  newTime: (date: string, from: string, to: string) =>
    `Begint op ${date} om ${to} in plaats van om ${from}`,
  cancelled: (date: string) =>
    date ? `Gaat niet door; stond gepland op ${date}` : 'Gaat niet door',
  kept: 'Toezegging nagekomen',
  keptByLetter: (letter: string) => `Toezegging nagekomen met brief ${letter}`,
  late: (due: string) => `Toezegging te laat: was beloofd voor ${due} en staat nog open`,
  status: (from: string, to: string) => `Stand gewijzigd van “${from}” in “${to}”`,
  match: (title: string) => `Past nu bij uw zoekopdracht: ${title}`,
  noticeTitle: (count: number) =>
    `Kamerlezer: ${count} ${count === 1 ? 'nieuw bericht' : 'nieuwe berichten'}`,
  noticeMore: (count: number) => `en nog ${count}`,
};

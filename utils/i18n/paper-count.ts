/** `1 stuk`, `12 stukken` */
export const stukken = (count: number): string => `${count} ${count === 1 ? 'stuk' : 'stukken'}`;

/** `1 paper`, `12 papers` */
export const papers = (count: number): string => `${count} ${count === 1 ? 'paper' : 'papers'}`;

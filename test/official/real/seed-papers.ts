const SEED_TITLE =
  'Reactie op verzoek commissie inzake afspraken met Israël over de verantwoording over de situatie in Gaza';
const MINISTER = 'C.C.J. Veldkamp, minister van Buitenlandse Zaken';

/**
 * The seed letter, and the same text under made-up numbers, which the publisher does not have: their pages show the
 * notes in other ways. In the columns of `kst.tsv`.
 */
export const SEED_LINES: string[][] = [
  [
    'kst-23432-569',
    '2025D34482',
    '2025Z14929',
    '2025-07-28',
    'Brief regering',
    '',
    SEED_TITLE,
    '',
    MINISTER,
  ],
  [
    'kst-23432-9001',
    '2025D90001',
    '2025Z90001',
    '2025-07-28',
    'Brief regering',
    '',
    `${SEED_TITLE} (noten in superscript)`,
    'kamer',
    MINISTER,
  ],
  [
    'kst-23432-9002',
    '2025D90002',
    '2025Z90002',
    '2025-07-28',
    'Brief regering',
    '',
    `${SEED_TITLE} (noten als links)`,
    'kamer',
    MINISTER,
  ],
  [
    'kst-23432-9003',
    '2025D90003',
    '2025Z90003',
    '2025-07-28',
    'Brief regering',
    '',
    `${SEED_TITLE} (opmaak van de uitgever)`,
    'kamer',
    MINISTER,
  ],
];

/**
 * Of the seven papers the seed letter cites, three are moties and stand in `kst-map.tsv` with their own records; these
 * four are CONSTRUCTED: kind, title and date are no more than what the letter says of them (an empty date where
 * it says none), and their document numbers are made up.
 */
export const CITED_LINES: string[][] = [
  [
    'kst-21501-02-3180',
    '2025D90180',
    '',
    '',
    'Verslag',
    '',
    'Verslag van de Raad Buitenlandse Zaken van 23 juni 2025',
  ],
  [
    'kst-21501-02-3216',
    '2025D90216',
    '',
    '',
    'Verslag',
    '',
    'Verslag van de Raad Buitenlandse Zaken van 15 juli 2025',
  ],
  [
    'kst-23432-544',
    '2024D90544',
    '',
    '2024-12-09',
    'Brief regering',
    '',
    'Kamerbrief van 9 december 2024',
  ],
  [
    'kst-22054-454',
    '2025D90454',
    '',
    '2025-04-07',
    'Brief regering',
    '',
    'Kamerbrief van 7 april 2025',
  ],
];

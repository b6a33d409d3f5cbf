/** What a citation points at. The names follow the labelled sets that the recogniser is judged by. */
export const CITATION_KINDS = [
  'kamerstuk',
  'aanhangsel',
  'handelingen',
  'document-nummer',
  'zaak-nummer',
  'activiteit-nummer',
  'toezegging-nummer',
  'motie-by-name',
  'amendement-by-name',
  'stb',
  'stcrt',
  'trb',
  'com',
  'eu-act',
  'ecli',
  'ljn',
  'law',
  'other',
] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

/** How sure the reading is: as written, after a named repair, or taken from the words around it. */
export const READINGS = ['exact', 'repaired', 'inferred'] as const;
export type Reading = (typeof READINGS)[number];

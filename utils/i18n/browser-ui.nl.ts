/** Dutch texts: the browser's menus, keys and address bar, and the jump box. */
export const browserUiNl = {
  markSaved: 'bewaard',
  jumpHow:
    'Bijvoorbeeld 36715 30, 21501-02, 2025D34482 of een heel adres. Andere woorden zoeken in mijn kamerstukken.',
  jumpUnknownNumber: (name: string, dossier: string): string =>
    `${name} is niet gevonden. Het dossier bestaat wel${dossier && `: ${dossier}`}.`,
  jumpNotFound: (name: string) => `${name} is bij de officiële bronnen niet gevonden.`,
  jumpUnreachable: (name: string) =>
    `${name} kan nu niet worden opgezocht: de bron is niet bereikbaar.`,
  jumpWords: (words: string) => `Zoek “${words}” in mijn kamerstukken`,
  menuFind: 'Zoek kamerstuk “%s”',
  menuSave: 'Bewaar in mijn kamerstukken',
  menuNoQuote: 'Selecteer woorden in de tekst van het stuk; die kunnen als citaat worden bewaard.',
  menuSaved: 'Bewaard in mijn kamerstukken.',
};

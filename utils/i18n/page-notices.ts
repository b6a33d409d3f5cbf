/** What a document page says of the reader's settings and of the extension itself; both languages have the same keys. */
export const pageNoticesNl = {
  noAddressAt: (place: string): string => `Bij ${place} is voor dit stuk geen adres te maken; het opent bij de bron zelf.`,
  placeOfficielebekendmakingen: 'de officiële bekendmakingen',
  placeOpentk: 'OpenTK',
  extensionGone: 'Kamerlezer is bijgewerkt of uitgezet. Laad de pagina opnieuw om verder te gaan.',
};

export const pageNoticesEn: typeof pageNoticesNl = {
  noAddressAt: (place) => `No address can be made for this paper at ${place}; it opens at the source itself.`,
  placeOfficielebekendmakingen: 'the official publications',
  placeOpentk: 'OpenTK',
  extensionGone: 'Kamerlezer was updated or switched off. Reload the page to go on.',
};

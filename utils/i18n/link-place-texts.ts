/** What cards say of where links lead; both languages have the same keys. */
export const linkPlaceNl = {
  noAddressAt: (place: string): string =>
    `Bij ${place} is voor dit stuk geen adres te maken; het opent bij de bron zelf.`,
  placeOfficielebekendmakingen: 'de officiële bekendmakingen',
  placeOpentk: 'OpenTK',
};

export const linkPlaceEn: typeof linkPlaceNl = {
  noAddressAt: (place) =>
    `No address can be made for this paper at ${place}; it opens at the source itself.`,
  placeOfficielebekendmakingen: 'the official publications',
  placeOpentk: 'OpenTK',
};

/** Texts of taking quotes on a document page, in both languages. */
export const quoteNl = {
  keepQuote: 'Bewaar citaat',
  keepQuoteKey: (key: string) => `Toets: ${key}`,
  quoteKeeping: 'Bezig …',
  quoteKept: 'Bewaard, met vindplaats, in mijn',
  quoteFailed: 'Dat is niet gelukt. Probeer het nog eens.',
  quoteTooLong: 'Dit is te lang voor een citaat (meer dan 5.000 tekens).',
};

export const quoteEn: typeof quoteNl = {
  keepQuote: 'Save quote',
  keepQuoteKey: (key) => `Key: ${key}`,
  quoteKeeping: 'Saving …',
  quoteKept: 'Saved, with its citation, in mijn',
  quoteFailed: 'That did not work. Please try again.',
  quoteTooLong: 'This is too long for a quote (over 5,000 characters).',
};

/** Dutch texts: words said both in cards and on our own pages. */
export const sharedNl = {
  notesOfPaper: 'Noten bij dit stuk',
  copyReference: 'Kopieer verwijzing',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren is niet gelukt',
  loading: 'Wordt opgezocht …',
};

import type { Elsewhere } from '../../utils/citations/other-sources.ts';

const ELSEWHERE: Record<Elsewhere['at'], string> = {
  kamer: 'Probeer de pagina bij de Tweede Kamer',
  publisher: 'Kijk in het dossier of stuk bij officiële bekendmakingen',
  'kamer-search': 'Zoek op www.tweedekamer.nl',
};

/** Dutch texts: the jump box and page. */
export const jumpNl = {
  jumpTo: 'Ga naar',
  jumpPlace: 'Nummer, adres of zoekwoord',
  jumpElsewhere: 'Niet nagegaan of daar iets staat:',
  otherSource: (at: Elsewhere['at']) => ELSEWHERE[at],
};

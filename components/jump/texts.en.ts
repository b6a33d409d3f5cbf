import type { Elsewhere } from '../../utils/citations/other-sources.ts';
import type { jumpNl } from './texts.nl.ts';

const ELSEWHERE: Record<Elsewhere['at'], string> = {
  kamer: 'Try its page at the Tweede Kamer',
  publisher: 'Look at the official publications',
  'kamer-search': 'Search www.tweedekamer.nl',
};

/** English texts with the keys of `texts.nl.ts`. */
export const jumpEn: typeof jumpNl = {
  jumpTo: 'Go to',
  jumpPlace: 'Number, address or word',
  jumpElsewhere: 'Not checked whether anything is there:',
  otherSource: (at) => ELSEWHERE[at],
};

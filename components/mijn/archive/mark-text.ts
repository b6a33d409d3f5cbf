import type { Stance } from '../../../utils/domain/saved/readers-part.ts';
import type { Colour } from '../../../utils/domain/saved/readers-part.ts';

/** Which text names a stance. */
export const STANCE_TEXT = {
  '': 'stanceNone',
  for: 'stanceFor',
  against: 'stanceAgainst',
  watch: 'stanceWatch',
} as const satisfies Record<Stance, string>;

/** Which text names a colour. */
export const COLOUR_TEXT = {
  '': 'colourNone',
  red: 'colourRed',
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  purple: 'colourPurple',
} as const satisfies Record<Colour, string>;

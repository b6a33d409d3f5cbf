import type { Feature } from '../feature.ts';
import { waitForGesture } from './card-loader.ts';

/** Loads the cards when the user first rests on, focuses or presses a marked element. */
export const loadCards: Feature = {
  name: 'load-cards',
  start(page) {
    waitForGesture(page, (mark) => page.markedElements.has(mark), page.signal);
  },
};

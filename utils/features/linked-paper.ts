import { destinationOf } from '../destinations.ts';
import type { Paper } from '../paper.ts';
import type { CardPage } from './card-page.ts';

type Context = Pick<CardPage, 'settings' | 't'>;

/** The paper with the address where the reader wants links to lead. What is saved or copied keeps the official one. */
export function asLinked(paper: Paper, { settings }: Pick<Context, 'settings'>): Paper {
  return { ...paper, href: destinationOf(paper, settings.linksTo).href };
}

/** Says when a paper opens elsewhere than wanted; null when it does not. */
export function elsewhere(paper: Paper, { settings: { linksTo }, t }: Context): string | null {
  if (linksTo === 'tweedekamer' || destinationOf(paper, linksTo).asWanted) return null;
  return t('noAddressAt', t(linksTo === 'opentk' ? 'placeOpentk' : 'placeOfficielebekendmakingen'));
}

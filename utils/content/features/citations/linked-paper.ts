import type { Paper } from '../../../domain/paper.ts';
import type { FoundCitation } from '../../../citations/found.ts';
import type { CardPage } from '../cards/card-page.ts';

type Context = Pick<CardPage, 'destination' | 'settings' | 't'>;

/** The paper with the address that the user wants links to lead to. What is saved or copied keeps the official one. */
export function asLinked(
  paper: Paper,
  { destination }: Pick<Context, 'destination'>,
  citation?: FoundCitation,
): Paper {
  return { ...paper, href: destination(paper, citation).href };
}

/** Says when a paper opens elsewhere than wanted; null when it does not. */
export function openedElsewhereNote(
  paper: Paper,
  { destination, settings: { linksTo }, t }: Context,
): string | null {
  if (linksTo === 'tweedekamer' || destination(paper).asWanted) return null;
  return t('noAddressAt', t(linksTo === 'opentk' ? 'placeOpentk' : 'placeOfficielebekendmakingen'));
}

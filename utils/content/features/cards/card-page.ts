import type { DocumentPage } from '../feature.ts';
import type { CardTranslator } from '../../../../components/cards/texts.ts';

/** A document page as cards see it: with all their words. */
export interface CardPage extends Omit<DocumentPage, 't'> {
  t: CardTranslator;
}

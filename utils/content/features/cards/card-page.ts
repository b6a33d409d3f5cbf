import type { CardTranslator } from '../../../i18n/card-texts.ts';
import type { DocumentPage } from '../feature.ts';
import type { Views } from '../../../../components/cards/views.ts';

/** A document page as cards see it: with all their words, and the way they are drawn. */
export interface CardPage extends Omit<DocumentPage, 't'> {
  t: CardTranslator;
  views: Views;
}

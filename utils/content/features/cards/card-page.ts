import type { CardTranslator } from '../../../i18n/card-texts.ts';
import type { DocumentPage } from '../feature.ts';

/** A document page as cards see it: with all their words. */
export interface CardPage extends Omit<DocumentPage, 't'> {
  t: CardTranslator;
}

import * as v from 'valibot';
import { isDossierNumber } from './dossier-number.ts';
import {
  isActivityNumber,
  isDocumentNumber,
  isToezeggingNumber,
  isZaakNumber,
} from './kamer-number.ts';
import { isPublicationId } from './publication-id.ts';

/** What may come in from outside as an id, one schema for each kind; the types behind them are brands. */

const MAX_ID_CHARS = 80;
const Text = v.pipe(v.string(), v.maxLength(MAX_ID_CHARS));

/** `2025D34482` */
export const DocumentNumberSchema = v.pipe(Text, v.guard(isDocumentNumber, 'document-number'));
/** `2025Z14929` */
export const ZaakNumberSchema = v.pipe(Text, v.guard(isZaakNumber, 'zaak-number'));
/** `2025A04278` */
export const ActivityNumberSchema = v.pipe(Text, v.guard(isActivityNumber, 'activity-number'));
/** `TZ202501-066` */
export const ToezeggingNumberSchema = v.pipe(
  Text,
  v.guard(isToezeggingNumber, 'toezegging-number'),
);
/** `21501-02`, `36600-VII` */
export const DossierNumberSchema = v.pipe(Text, v.guard(isDossierNumber, 'dossier-number'));
/** `kst-21501-02-3180`, `ah-tk-20242025-393`, `blg-1184123` */
export const PublicationIdSchema = v.pipe(Text, v.guard(isPublicationId, 'publication-id'));
/** `kst-21501-02-3180`, also one without a place in a dossier. */
export const KamerstukIdSchema = v.pipe(PublicationIdSchema, v.regex(/^kst-[\dA-Za-z-]+$/));

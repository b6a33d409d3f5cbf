import type { Toezegging } from '../../../context/context.ts';
import type { Row } from '../adapter.ts';
import { day, rowsOf, text } from './rows.ts';

/** Reads a translated toezegging; null without a number. @param paper the document number of the page's paper */
export function readToezegging(row: Row, paper: string): Toezegging | null {
  const number = text(row, 'Nummer');
  if (!number) return null;
  return {
    number,
    text: text(row, 'Tekst') ?? number,
    status: text(row, 'Status') ?? '',
    minister: [text(row, 'Naam'), text(row, 'Functie') ?? text(row, 'Ministerie')].filter(Boolean).join(', ') || null,
    due: day(row, 'DatumNakoming'),
    madeOn: day(row, 'Aanmaakdatum'),
    keptHere: (rowsOf(row, 'KamerbriefNakoming') ?? []).some((letter) => text(letter, 'DocumentNummer') === paper),
  };
}

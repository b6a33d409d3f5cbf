import { isToezeggingNumber } from '../../../domain/ids/kamer-number.ts';
import { toezeggingPage } from '../../../domain/addresses.ts';
import type { Toezegging } from '../../../domain/context/paper-context.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import { day, rowsOf, text } from './rows.ts';

/** Reads a translated toezegging; null without a number. @param paper the document number of the page's paper */
export function readToezegging(row: MappedRecord, paper: string): Toezegging | null {
  const number = text(row, 'Nummer');
  if (!number || !isToezeggingNumber(number)) return null;
  return {
    number,
    href: toezeggingPage(number),
    text: text(row, 'Tekst') ?? number,
    status: text(row, 'Status') ?? '',
    minister:
      [text(row, 'Naam'), text(row, 'Functie') ?? text(row, 'Ministerie')]
        .filter(Boolean)
        .join(', ') || null,
    due: day(row, 'DatumNakoming'),
    madeOn: day(row, 'Aanmaakdatum'),
    keptHere: (rowsOf(row, 'KamerbriefNakoming') ?? []).some(
      (letter) => text(letter, 'DocumentNummer') === paper,
    ),
    earlier: numbers(row, ['IsHerhalingVan', 'IsWijzigingVan', 'IsAanvullingOp']),
    later: numbers(row, ['IsHerhaaldDoor', 'IsGewijzigdDoor', 'IsAangevuldVanuit']),
  };
}

function numbers(row: MappedRecord, relations: string[]): string[] {
  const found = relations.flatMap((relation) =>
    (rowsOf(row, relation) ?? []).flatMap((other) => text(other, 'Nummer') ?? []),
  );
  return [...new Set(found)].filter((number) => /^TZ\d{6}-\d+$/.test(number)).sort();
}

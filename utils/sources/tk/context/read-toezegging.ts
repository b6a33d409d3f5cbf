import type { Toezegging } from '../../../domain/context/paper-context.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import { toezeggingPage } from '../../../domain/addresses.ts';
import { dueDayIn } from '../../../domain/context/promise-state.ts';
import { isToezeggingNumber } from '../../../domain/ids/kamer-number.ts';
import { day, rowsOf, text } from '../record-values.ts';

/** Reads a translated toezegging; null without a number. @param paper the document number of the page's paper */
export function readToezegging(row: MappedRecord, paper: string): Toezegging | null {
  const number = text(row, 'Nummer');
  if (!number || !isToezeggingNumber(number)) return null;
  const words = text(row, 'Tekst') ?? '';
  return {
    number,
    href: toezeggingPage(number),
    text: words || number,
    status: text(row, 'Status') ?? '',
    minister:
      [text(row, 'Naam'), text(row, 'Functie') ?? text(row, 'Ministerie')]
        .filter(Boolean)
        .join(', ') || null,
    due: dueDayIn(words),
    madeOn: day(row, 'Aanmaakdatum'),
    keptHere: lettersOf(row).includes(paper),
    earlier: numbers(row, ['IsHerhalingVan', 'IsWijzigingVan', 'IsAanvullingOp']),
    later: numbers(row, ['IsHerhaaldDoor', 'IsGewijzigdDoor', 'IsAangevuldVanuit']),
  };
}

function numbers(row: MappedRecord, relations: string[]): string[] {
  const found = relations.flatMap((relation) =>
    (rowsOf(row, relation) ?? []).flatMap((other) => text(other, 'Nummer') ?? []),
  );
  return [...new Set(found)].filter(isToezeggingNumber).sort();
}

/** The documents that keep a toezegging: a relation in one model of the service, a text in another. */
export function lettersOf(row: MappedRecord): string[] {
  const related = (rowsOf(row, 'KamerbriefNakoming') ?? []).flatMap(
    (letter) => text(letter, 'DocumentNummer') ?? [],
  );
  const written = (text(row, 'KamerbriefNakoming') ?? '').match(/\b\d{4}D\d{4,6}\b/g) ?? [];
  return [...related, ...written];
}

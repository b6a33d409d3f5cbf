import type { Toezegging } from '../../../domain/context/paper-context.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import { toezeggingPage } from '../../../domain/addresses.ts';
import { dueDayIn } from '../../../domain/context/promise-state.ts';
import { newestLetter } from '../../../domain/context/promises.ts';
import { isToezeggingNumber } from '../../../domain/ids/kamer-number.ts';
import { day, rowsOf, textOrNull, textOrEmpty } from '../record-values.ts';

/** The paper around which toezeggingen are read. */
export interface Around {
  /** Its document number. */
  paper: string;
  /** Numbers of its activities. */
  activities: string[];
}

/** Reads a translated toezegging; null without a number. */
export function readToezegging(
  row: MappedRecord,
  { paper, activities }: Around,
): Toezegging | null {
  const number = textOrNull(row, 'Nummer');
  if (!number || !isToezeggingNumber(number)) return null;
  const words = textOrEmpty(row, 'Tekst');
  const letters = lettersOf(row);
  return {
    number,
    href: toezeggingPage(number),
    text: words || number,
    status: textOrEmpty(row, 'Status'),
    minister:
      [textOrNull(row, 'Naam'), textOrNull(row, 'Functie') ?? textOrNull(row, 'Ministerie')]
        .filter(Boolean)
        .join(', ') || null,
    due: dueDayIn(words),
    madeOn: day(row, 'Aanmaakdatum'),
    keptHere: letters.includes(paper),
    letter: newestLetter(letters),
    madeHere: activities.includes(textOrEmpty(row, 'ActiviteitNummer')),
    earlier: numbers(row, ['IsHerhalingVan', 'IsWijzigingVan', 'IsAanvullingOp']),
    later: numbers(row, ['IsHerhaaldDoor', 'IsGewijzigdDoor', 'IsAangevuldVanuit']),
  };
}

function numbers(row: MappedRecord, relations: string[]): string[] {
  const found = relations.flatMap((relation) =>
    (rowsOf(row, relation) ?? []).flatMap((other) => textOrNull(other, 'Nummer') ?? []),
  );
  return [...new Set(found)].filter(isToezeggingNumber).sort();
}

/** The documents that keep a toezegging: a relation in one model of the service, a text in another. */
export function lettersOf(row: MappedRecord): string[] {
  const related = (rowsOf(row, 'KamerbriefNakoming') ?? []).flatMap(
    (letter) => textOrNull(letter, 'DocumentNummer') ?? [],
  );
  const written = (textOrNull(row, 'KamerbriefNakoming') ?? '').match(/\b\d{4}D\d{4,6}\b/g) ?? [];
  return [...related, ...written];
}

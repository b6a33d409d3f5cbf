import { literal, serviceAddress } from './address.ts';
import type { VersionNames } from './names.ts';

/** One place in a dossier that is asked for. */
export interface Wanted {
  id: string;
  /** Five digits. */
  dossier: string;
  toevoeging: string | null;
  /** Null asks for the dossier itself. */
  ondernummer: number | null;
}

/** Fields of a document that a card needs; a service that refuses one is asked again without the choice. */
const documentFields = (names: VersionNames) => [
  'Id',
  names.documentNumber,
  'Soort',
  'Titel',
  'Onderwerp',
  'Datum',
  names.ondernummer,
];

/**
 * The address that asks for all wanted places at once, dossier by dossier: exact in number and toevoeging.
 * @param choose whether to name the fields (`$select`)
 */
export function dossiersAddress(names: VersionNames, wanted: Wanted[], choose: boolean): string {
  const dossiers = new Map(wanted.map((one) => [`${one.dossier}-${one.toevoeging ?? ''}`, one]));
  const numbers = [...new Set(wanted.flatMap((one) => one.ondernummer ?? []))];
  const anyDossier = [...dossiers.values()].map(
    (one) => `(Nummer eq ${one.dossier} and Toevoeging eq ${literal(one.toevoeging)})`,
  );
  const anyNumber = numbers.map((number) => `${names.ondernummer} eq ${number}`);
  const actors = `DocumentActor($filter=Verwijderd eq false${choose ? ';$select=ActorNaam,ActorFractie,Functie,Relatie' : ''})`;
  const documents = [
    `$filter=Verwijderd eq false and (${anyNumber.join(' or ')})`,
    ...(choose ? [`$select=${documentFields(names).join(',')}`] : []),
    `$expand=${actors}`,
  ];
  return serviceAddress(names.base, 'Kamerstukdossier', {
    $filter: `Verwijderd eq false and (${anyDossier.join(' or ')})`,
    ...(choose ? { $select: 'Id,Nummer,Toevoeging,Titel' } : {}),
    ...(numbers.length > 0 && { $expand: `Document(${documents.join(';')})` }),
  });
}

/** The address that asks for documents by their numbers. */
export function documentsAddress(names: VersionNames, numbers: string[], choose: boolean): string {
  const actors = `DocumentActor($filter=Verwijderd eq false${choose ? ';$select=ActorNaam,ActorFractie,Functie,Relatie' : ''})`;
  return serviceAddress(names.base, 'Document', {
    $filter: `Verwijderd eq false and ${anyOf(names.documentNumber, numbers)}`,
    $top: '100',
    ...(choose ? { $select: documentFields(names).join(',') } : {}),
    $expand: `${actors},Kamerstukdossier${choose ? '($select=Nummer,Toevoeging,Titel)' : ''}`,
  });
}

/** The address that asks for zaken by their numbers, with the papers that belong to each. */
export function zakenAddress(names: VersionNames, numbers: string[], choose: boolean): string {
  const fields = choose ? `;$select=${documentFields(names).join(',')}` : '';
  return serviceAddress(names.base, 'Zaak', {
    $filter: `Verwijderd eq false and ${anyOf('Nummer', numbers)}`,
    $top: '100',
    ...(choose ? { $select: 'Nummer,Soort,Onderwerp' } : {}),
    $expand: `Document($filter=Verwijderd eq false${fields})`,
  });
}

/** The address that asks for activities or promises by their numbers. */
export function recordsAddress(
  names: VersionNames,
  set: 'Activiteit' | 'Toezegging',
  numbers: string[],
  choose: boolean,
): string {
  const fields = {
    Activiteit: 'Nummer,Soort,Onderwerp,Datum',
    Toezegging: 'Nummer,Tekst,Aanmaakdatum,Naam',
  }[set];
  return serviceAddress(names.base, set, {
    $filter: `Verwijderd eq false and ${anyOf('Nummer', numbers)}`,
    $top: '100',
    ...(choose ? { $select: fields } : {}),
  });
}

const anyOf = (field: string, values: string[]) =>
  `(${values.map((value) => `${field} eq ${literal(value)}`).join(' or ')})`;

/**
 * The address that asks for the newest papers of some kinds in a dossier.
 * @param before `YYYY-MM-DD`; only papers of that day or earlier
 */
export function papersOfKindAddress(
  names: VersionNames,
  wanted: { dossier: string; toevoeging: string | null; kinds: string[]; before: string | null },
  choose: boolean,
): string {
  const anyKind = wanted.kinds.map((kind) => `Soort eq ${literal(kind)}`).join(' or ');
  const dossier = `Kamerstukdossier/any(d:d/Nummer eq ${wanted.dossier} and d/Toevoeging eq ${literal(wanted.toevoeging)})`;
  const day = wanted.before ? ` and Datum le ${wanted.before}T23:59:59Z` : '';
  return serviceAddress(names.base, 'Document', {
    $filter: `Verwijderd eq false and (${anyKind}) and ${dossier}${day}`,
    $orderby: 'Datum desc',
    $top: '100',
    ...(choose ? { $select: documentFields(names).join(',') } : {}),
    $expand: `Kamerstukdossier${choose ? '($select=Nummer,Toevoeging,Titel)' : ''}`,
  });
}

import { guidOf } from '../guid.ts';
import { SCHEMA, type EntityType } from '../odata/schema.ts';
import type { Row, Tables } from '../tables.ts';

/** `records.json`: per entity set a list of records in the names of version 2, with what is to be added or changed. */
export type StoredRecords = Record<string, Record<string, Row[string] | string[]>[]>;

/** The field people know a record by; records of other sets must bring an `Id`. */
const NAMES: Record<string, string> = {
  Document: 'DocumentNummer',
  Zaak: 'Nummer',
  Activiteit: 'Nummer',
  Agendapunt: 'Nummer',
  Toezegging: 'Nummer',
};

/**
 * Adds the stored records to those made of the papers. Any text serves as an id and becomes a guid;
 * lists under the name of a relation say what belongs together.
 * @throws Error for an unknown entity set or relation
 */
export function layOver(tables: Tables, stored: StoredRecords): void {
  for (const [entity, records] of Object.entries(stored)) {
    const type = SCHEMA[entity];
    if (!type) throw new Error(`records.json: no entity set ${entity}`);
    for (const record of records) putRecord(tables, entity, type, record);
  }
}

function putRecord(
  tables: Tables,
  entity: string,
  type: EntityType,
  record: StoredRecords[string][number],
): void {
  const id = guidOf(entity, String(record['Id'] ?? record[NAMES[entity] ?? '']));
  const row: Row = { Id: id };
  if (!tables.get(entity, id)) row['Verwijderd'] = false;
  for (const [name, value] of Object.entries(record)) {
    if (Array.isArray(value)) value.forEach((other) => pairUp(tables, type, id, name, other));
    else if (name !== 'Id')
      row[name] = name.endsWith('_Id') && value !== null ? keyOf(type, name, String(value)) : value;
  }
  tables.put(entity, row);
}

function keyOf(type: EntityType, name: string, value: string): string {
  const navigation = Object.values(type.navigations).find((one) => !one.many && one.key === name);
  return guidOf(navigation?.to ?? name.slice(0, -'_Id'.length), value);
}

function pairUp(
  tables: Tables,
  type: EntityType,
  id: string,
  relation: string,
  other: string,
): void {
  const navigation = type.navigations[relation];
  if (!navigation || !('pairs' in navigation))
    throw new Error(`records.json: ${relation} cannot hold a list`);
  const otherId = guidOf(navigation.to, other);
  if (relation === 'KamerbriefNakoming') tables.addText('Toezegging', id, relation, other);
  if (navigation.side === 'left') tables.pair(navigation.pairs, id, otherId);
  else tables.pair(navigation.pairs, otherId, id);
}

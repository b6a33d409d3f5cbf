import type { ServiceSchema } from './service-schema.ts';
import type { VersionNames } from './names.ts';

/** A question's form in the names of version 2: which fields, and which relations with theirs. */
export interface EntityQuery {
  entity: string;
  fields: readonly string[];
  relations?: Record<string, EntityQuery>;
  /** A condition on the rows of a relation; gets the version's name for a field. */
  filter?: (name: (field: string) => string) => string;
}

/** A record in the names of version 2; what the version does not have is left out. */
export type MappedRecord = Record<string, unknown>;

/** Fields that were asked for and not found, and those read under an inferred name. */
export interface SchemaReport {
  missing: Set<string>;
  inferred: Set<string>;
}

/** Shorter names match by accident. */
const SHORTEST_INFERRED = 5;

/** One version of the service, seen in the names of version 2. */
export class SchemaMapper {
  readonly findings: SchemaReport = { missing: new Set(), inferred: new Set() };
  readonly names: VersionNames;
  private readonly model: ServiceSchema | null;

  /** @param model what the version says of itself; without it the evidenced names are believed */
  constructor(names: VersionNames, model: ServiceSchema | null) {
    this.names = names;
    this.model = model;
  }

  /** The version's name of a field or relation, or null (and noted) when its model has none. */
  name(entity: string, field: string): string | null {
    const evidenced = this.names.renames[entity]?.[field] ?? field;
    const known = this.model?.[entity];
    if (!known || known.includes(evidenced)) return evidenced;
    if (known.includes(field)) return field;
    const inferred = inferName(known, field);
    if (inferred) this.findings.inferred.add(`${entity}.${field} (${inferred})`);
    else this.findings.missing.add(`${entity}.${field}`);
    return inferred;
  }

  /** The `$select`, `$filter` and `$expand` of a shape. @param choose whether to name the fields */
  options(shape: EntityQuery, choose: boolean): string[] {
    const fields = shape.fields.flatMap((field) => this.name(shape.entity, field) ?? []);
    const relations = this.relationsOf(shape).map(({ shown, of }) => {
      const inner = this.options(of, choose).join(';');
      return inner ? `${shown}(${inner})` : shown;
    });
    return [
      ...(shape.filter
        ? [`$filter=${shape.filter((field) => this.name(shape.entity, field) ?? field)}`]
        : []),
      ...(choose ? [`$select=${fields.join(',')}`] : []),
      ...(relations.length > 0 ? [`$expand=${relations.join(',')}`] : []),
    ];
  }

  /** A record in the names of version 2, its relations too; deleted records are left out at every level. */
  translate(shape: EntityQuery, record: MappedRecord): MappedRecord {
    const row: MappedRecord = {};
    for (const field of shape.fields) {
      const shown = this.name(shape.entity, field);
      if (shown === null) continue;
      if (shown in record) row[field] = record[shown];
      else this.findings.missing.add(`${shape.entity}.${field}`);
    }
    for (const { relation, shown, of } of this.relationsOf(shape)) {
      if (shown in record) row[relation] = this.related(of, record[shown]);
      else this.findings.missing.add(`${shape.entity}.${relation}`);
    }
    return row;
  }

  private relationsOf(shape: EntityQuery): { relation: string; shown: string; of: EntityQuery }[] {
    return Object.entries(shape.relations ?? {}).flatMap(([relation, of]) => {
      const shown = this.name(shape.entity, relation);
      return shown === null ? [] : [{ relation, shown, of }];
    });
  }

  private related(shape: EntityQuery, value: unknown): unknown {
    const rows = (Array.isArray(value) ? value : [value])
      .filter(isRow)
      .filter((row) => row['Verwijderd'] !== true);
    return rows.map((row) => this.translate(shape, row));
  }
}

function isRow(value: unknown): value is MappedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The one name in a model that holds the old name or is held by it, letter case aside: `Voortouwnaam`, `VoortouwNaam`. */
function inferName(known: string[], field: string): string | null {
  const old = field.toLowerCase();
  const like = known.filter((name) => {
    const own = name.toLowerCase();
    return (
      own === old ||
      (Math.min(own.length, old.length) >= SHORTEST_INFERRED &&
        (own.includes(old) || old.includes(own)))
    );
  });
  return like.length === 1 ? (like[0] ?? null) : null;
}

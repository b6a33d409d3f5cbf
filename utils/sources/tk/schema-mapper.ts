import { SourceError } from '../http.ts';
import { all, NOT_DELETED, type Condition } from './conditions.ts';
import { LIKELY_NAMES, type TkVersion, type VersionNames } from './names.ts';
import type { EntitySchema, ServiceSchema } from './service-schema.ts';

/** What is asked of an entity, in the names of version 2: which fields, and which relations with theirs. */
export interface EntityQuery {
  entity: string;
  fields: readonly string[];
  /** Of the fields, those without which a record says nothing: an answer that lacks them is malformed. */
  required?: readonly string[];
  relations?: Record<string, EntityQuery>;
  /** Whether a deleted row is to be told apart; `false` where its empty fields do no harm, which keeps addresses short. */
  tellDeleted?: false;
  /** On the rows of a relation; that they are not deleted is looked at anyway. */
  where?: Condition;
  /** Fields; the last one is unique, so that pages do not overlap. */
  orderBy?: readonly string[];
}

/** A record in the names of version 2; what the version does not have is left out. */
export type MappedRecord = Record<string, unknown>;

/** Fields that were asked for and not found, and those read under an inferred name. */
export interface SchemaReport {
  missing: Set<string>;
  inferred: Set<string>;
}

/** Shorter names match by accident. */
const MIN_INFERRED_CHARS = 5;

/** One version of the service, seen in the names of version 2: no name passes to it or from it but through here. */
export class SchemaMapper {
  readonly report: SchemaReport = { missing: new Set(), inferred: new Set() };
  private readonly names: VersionNames;
  private readonly schema: ServiceSchema | null;

  /** @param schema what the version says of itself; without it the evidenced names are believed */
  constructor(names: VersionNames, schema: ServiceSchema | null) {
    this.names = names;
    this.schema = schema;
  }

  get version(): TkVersion {
    return this.names.version;
  }

  get base(): string {
    return this.names.base;
  }

  /** The version's name of a field or relation, or null (and noted) when its schema has none. */
  name(entity: string, field: string): string | null {
    return this.namesOf(entity, field)[0] ?? null;
  }

  /** Whether a name is known to be in the schema, under itself. */
  has(entity: string, field: string): boolean {
    const own = this.schema?.[entity];
    return own !== undefined && allNames(own).includes(field);
  }

  /** The `$select`, `$filter`, `$orderby` and `$expand` of a question. @param select whether to name the fields */
  options(query: EntityQuery, select: boolean): Record<string, string> {
    const relations = this.relationsOf(query).filter(({ asText }) => !asText);
    const expand = relations.map(({ shown, of }) => expandOf(shown, this.innerOptions(of, select)));
    const order = (query.orderBy ?? []).map((path) => this.orderOf(query.entity, path));
    return {
      ...(select && { $select: this.selectedNames(query).join(',') }),
      ...(order.length > 0 && { $orderby: order.join(',') }),
      ...(expand.length > 0 && { $expand: expand.join(',') }),
    };
  }

  /** A condition in the version's words. @param path what stands before a field, `a/` */
  filter(entity: string, condition: Condition, path = ''): string {
    switch (condition.kind) {
      case 'compare': {
        const name = this.name(entity, condition.field) ?? condition.field;
        return `${path}${name} ${condition.by} ${condition.value.shown}`;
      }
      case 'any':
        return this.anyFilter(entity, condition, path);
      case 'all':
      case 'either':
        return condition.of
          .map((one) => this.nested(condition, one, this.filter(entity, one, path)))
          .join(condition.kind === 'all' ? ' and ' : ' or ');
    }
  }

  /**
   * A record in the names of version 2, its relations too; deleted records are left out at every level. A relation that the
   * schema has as a text is given as that text.
   * @throws SourceError `malformed` when a field is not there without which the record says nothing
   */
  translate(query: EntityQuery, record: MappedRecord): MappedRecord {
    const row: MappedRecord = {};
    for (const field of query.fields) this.translateField(query, field, record, row);
    for (const { relation, shown, of, asText } of this.relationsOf(query)) {
      if (!(shown in record)) this.report.missing.add(`${query.entity}.${relation}`);
      else row[relation] = asText ? record[shown] : this.related(of, record[shown]);
    }
    return row;
  }

  private translateField(
    query: EntityQuery,
    field: string,
    record: MappedRecord,
    row: MappedRecord,
  ): void {
    const shown = this.namesOf(query.entity, field).filter((name) => name in record);
    if (shown.length > 0) row[field] = shown.map((name) => record[name]).find(isFilled) ?? null;
    else if (query.required?.includes(field)) throw new SourceError('malformed');
    else if (!this.isDropped(query.entity, field))
      this.report.missing.add(`${query.entity}.${field}`);
  }

  /** One name as a rule; several where one of them may hold the value. */
  private namesOf(entity: string, field: string): string[] {
    const evidenced = this.names.renames[entity]?.[field] ?? field;
    const own = this.schema?.[entity];
    if (!own) return this.isDropped(entity, field) ? [] : [evidenced];
    const known = allNames(own);
    if (known.includes(evidenced)) return [evidenced];
    if (known.includes(field)) return [field];
    if (this.isDropped(entity, field)) return [];
    return this.inferredNames(entity, field, known);
  }

  private inferredNames(entity: string, field: string, known: string[]): string[] {
    const likely = (LIKELY_NAMES[field] ?? []).filter((name) => known.includes(name));
    const found = likely.length > 0 ? likely : [inferName(known, field) ?? []].flat();
    for (const name of found) this.report.inferred.add(`${entity}.${field} (${name})`);
    if (found.length === 0) this.report.missing.add(`${entity}.${field}`);
    return found;
  }

  private isDropped(entity: string, field: string): boolean {
    return this.names.dropped[entity]?.includes(field) ?? false;
  }

  private selectedNames(query: EntityQuery): string[] {
    const asTexts = this.relationsOf(query).filter(({ asText }) => asText);
    const fields = query.fields.flatMap((field) => this.namesOf(query.entity, field));
    return [...new Set([...fields, ...asTexts.map(({ shown }) => shown)])];
  }

  private innerOptions(query: EntityQuery, select: boolean): Record<string, string> {
    const where = query.where && this.filter(query.entity, all([NOT_DELETED, query.where]));
    return { ...(where && { $filter: where }), ...this.options(withDeleted(query), select) };
  }

  private orderOf(entity: string, path: string): string {
    const [field = '', direction] = path.split(' ');
    return [this.name(entity, field) ?? field, direction].filter(Boolean).join(' ');
  }

  /** A relation that the schema has as a text is compared as one. */
  private anyFilter(
    entity: string,
    { relation, entity: to, where }: Condition & { kind: 'any' },
    path: string,
  ): string {
    const name = this.name(entity, relation) ?? relation;
    if (this.isText(entity, name)) return this.filter(entity, onField(where, relation), path);
    const variable = VARIABLES[path === '' ? 0 : VARIABLES.indexOf(path[0] ?? '') + 1] ?? 'z';
    return `${path}${name}/any(${variable}:${this.filter(to, where, `${variable}/`)})`;
  }

  private nested(outer: Condition, inner: Condition, shown: string): string {
    const joins = inner.kind === 'all' || inner.kind === 'either';
    return joins && inner.kind !== outer.kind && inner.of.length > 1 ? `(${shown})` : shown;
  }

  private isText(entity: string, name: string): boolean {
    return this.schema?.[entity]?.fields.includes(name) ?? false;
  }

  private relationsOf(
    query: EntityQuery,
  ): { relation: string; shown: string; of: EntityQuery; asText: boolean }[] {
    return Object.entries(query.relations ?? {}).flatMap(([relation, of]) => {
      const shown = this.name(query.entity, relation);
      return shown === null
        ? []
        : [{ relation, shown, of, asText: this.isText(query.entity, shown) }];
    });
  }

  private related(query: EntityQuery, value: unknown): unknown {
    const rows = (Array.isArray(value) ? value : [value])
      .filter(isRecord)
      .filter((row) => row['Verwijderd'] !== true);
    return rows.map((row) => this.translate(query, row));
  }
}

/** Names of rows inside `any`, from the outside in. */
const VARIABLES = ['a', 'b', 'c'];

/** Deleted rows come inside an expand too and are told by this field alone. */
function withDeleted(query: EntityQuery): EntityQuery {
  if (query.tellDeleted === false) return query;
  return { ...query, fields: [...new Set([...query.fields, 'Verwijderd'])] };
}

function expandOf(shown: string, options: Record<string, string>): string {
  const inner = Object.entries(options).map(([name, value]) => `${name}=${value}`);
  return inner.length > 0 ? `${shown}(${inner.join(';')})` : shown;
}

function onField(condition: Condition, field: string): Condition {
  if (condition.kind === 'compare') return { ...condition, field };
  if (condition.kind === 'any') return onField(condition.where, field);
  return { ...condition, of: condition.of.map((one) => onField(one, field)) };
}

function allNames({ fields, relations }: EntitySchema): string[] {
  return [...fields, ...relations];
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function isRecord(value: unknown): value is MappedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The one name in a schema that holds the old name or is held by it, letter case aside: `Voortouwnaam`, `VoortouwNaam`. */
function inferName(known: string[], field: string): string | null {
  const old = field.toLowerCase();
  const like = known.filter((name) => {
    const own = name.toLowerCase();
    const isLongEnough = Math.min(own.length, old.length) >= MIN_INFERRED_CHARS;
    return own === old || (isLongEnough && (own.includes(old) || old.includes(own)));
  });
  return like.length === 1 ? (like[0] ?? null) : null;
}

import type { Row, Tables } from '../tables.ts';
import { BadRequest } from './bad-request.ts';
import { compileFilter } from './compile-filter.ts';
import { order } from './compare.ts';
import type { Options } from './options.ts';
import {
  PAGE_SIZES,
  valueIn,
  type Field,
  type Model,
  type Version,
  type VersionedType,
} from './version.ts';

export type Shaped = Record<string, unknown>;

/** What a question is asked of: the records and the version's names for them. */
export interface Source {
  tables: Tables;
  model: Model;
  version: Version;
}

/** A question with its names checked, ready to run over rows. */
export interface Plan {
  /** Filtered and in order, not yet cut to a page. */
  choose(rows: Row[]): Row[];
  shape(row: Row): Shaped;
}

/**
 * Prepares a question about an entity set, with everything in its `$expand`.
 * @throws BadRequest for unknown names, also when there would be no rows to look at
 */
export function planQuery(source: Source, entity: string, options: Options): Plan {
  const type = typeOf(source, entity);
  const passes =
    options.filter === null
      ? () => true
      : compileFilter(options.filter, entity, source.model, source.tables);
  const compare = comparerOf(type, options);
  const fields = fieldsOf(type, options.select);
  const expansions = options.expand.map((one) => planExpansion(source, type, one));
  return {
    choose: (rows) => rows.filter(passes).toSorted(compare),
    shape: (row) => ({
      ...Object.fromEntries(fields.map(([shown, field]) => [shown, valueIn(row, field)])),
      ...Object.fromEntries(expansions.map(({ name, of }) => [name, of(row)])),
    }),
  };
}

function typeOf({ model }: Source, entity: string): VersionedType {
  const type = model.get(entity);
  if (!type) throw new BadRequest(`no entity ${entity}`);
  return type;
}

function fieldsOf(type: VersionedType, select: string[] | null): [shown: string, field: Field][] {
  if (select === null || select.includes('*')) return [...type.fields];
  return select.map((name) => [name, fieldOf(type, name)]);
}

function fieldOf(type: VersionedType, name: string) {
  const field = type.fields.get(name);
  if (!field) throw new BadRequest(`no field ${name}`);
  return field;
}

function comparerOf(type: VersionedType, { orderBy }: Options): (left: Row, right: Row) => number {
  const steps = orderBy.map(({ path, descending }) => ({
    ...fieldOf(type, path),
    sign: descending ? -1 : 1,
  }));
  return (left, right) => {
    for (const { sign, ...field } of steps) {
      const found = order(
        valueIn(left, field),
        valueIn(right, field),
        field.type === 'Edm.DateTimeOffset',
      );
      if (found !== 0) return found * sign;
    }
    return 0;
  };
}

/**
 * Whether collections inside an expand are paged is not known. Here they stop at the size of a page and say nothing of it:
 * a public dump holds exactly 100 of the some 150 votes of a roll call.
 */
function planExpansion(
  source: Source,
  type: VersionedType,
  { name, options }: Options['expand'][number],
) {
  const navigation = type.navigations[name];
  if (!navigation) throw new BadRequest(`no relation ${name}`);
  checkTop(source.version, options);
  const plan = planQuery(source, navigation.to, options);
  return {
    name,
    of: (row: Row): unknown => {
      const related = row['Verwijderd'] === true ? [] : source.tables.related(row, navigation);
      if (!navigation.many) return related[0] ? plan.shape(related[0]) : null;
      const chosen = plan.choose(related).slice(options.skip);
      return chosen
        .slice(0, options.top ?? PAGE_SIZES[source.version])
        .map((one) => plan.shape(one));
    },
  };
}

/** @throws BadRequest when more rows are asked for than a page holds */
export function checkTop(version: Version, { top }: Options): void {
  if (top !== null && top > PAGE_SIZES[version])
    throw new BadRequest(`$top above ${PAGE_SIZES[version]}`);
}

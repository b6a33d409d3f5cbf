import { serviceAddress } from './address.ts';
import { all, NOT_DELETED, type Condition } from './conditions.ts';
import type { EntityQuery, SchemaMapper } from './schema-mapper.ts';

/** Version 5 refuses more rows on a page. */
export const PAGE_ROWS = 100;

export interface QueryParts {
  of: EntityQuery;
  where: Condition;
  /** Rows at most; a page when left out. */
  top?: number;
  /** Rows that are passed over. */
  skip?: number;
}

/** One question to the service, in the names of version 2. */
export class ODataQuery {
  readonly of: EntityQuery;
  private readonly parts: QueryParts;
  private readonly select: boolean;

  constructor(parts: QueryParts, select = true) {
    this.of = parts.of;
    this.parts = parts;
    this.select = select;
  }

  /** The same without a choice of fields: what a version that refuses one of them is asked. */
  withoutSelect(): ODataQuery {
    return new ODataQuery(this.parts, false);
  }

  /** The address in a version's words. */
  address(mapper: SchemaMapper): string {
    const { of, where, top = PAGE_ROWS, skip } = this.parts;
    return serviceAddress(mapper.base, of.entity, {
      $filter: mapper.filter(of.entity, all([NOT_DELETED, where])),
      $top: String(top),
      ...(skip && { $skip: String(skip) }),
      ...mapper.options(of, this.select),
    });
  }
}

/** Conditions of a question, in the names of version 2; `schema-mapper.ts` writes them down for a version. */
export type Condition =
  | { kind: 'compare'; field: string; by: Comparison; value: Literal }
  /** At least one row of a relation meets the condition. */
  | { kind: 'any'; relation: string; entity: string; where: Condition }
  | { kind: 'all' | 'either'; of: readonly Condition[] };

export type Comparison = 'eq' | 'ge' | 'gt' | 'lt';

/** How a value is written in an address, and what kind it is: its cost depends on that. */
export interface Literal {
  type: 'text' | 'other';
  shown: string;
}

/** A string stands in single quotes with its own doubled. */
function literalOf(value: string | number | boolean | null): Literal {
  return typeof value === 'string'
    ? { type: 'text', shown: `'${value.replaceAll("'", "''")}'` }
    : { type: 'other', shown: String(value) };
}

export function is(field: string, value: string | number | boolean | null): Condition {
  return { kind: 'compare', field, by: 'eq', value: literalOf(value) };
}

/** A guid or a moment stands without quotes. */
export function compare(field: string, by: Comparison, bare: string): Condition {
  return { kind: 'compare', field, by, value: { type: 'other', shown: bare } };
}

export function isOneOf(field: string, values: readonly (string | number)[]): Condition {
  return either(values.map((value) => is(field, value)));
}

export function any(relation: string, entity: string, where: Condition): Condition {
  return { kind: 'any', relation, entity, where };
}

export function all(of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

export function either(of: readonly Condition[]): Condition {
  return { kind: 'either', of };
}

/** The service keeps deleted rows and gives them unless told not to. */
export const NOT_DELETED = is('Verwijderd', false);

/** A filter of more nodes is refused with HTTP 400, on both versions. */
export const MAX_NODES = 100;

/**
 * What a condition costs in nodes, by the dearest reading where a cost was not measured: a field 2 (the row it starts from
 * counts), a value 1, a comparison 1 and 1 more for anything but a text; `any` 4 and what is inside; joining 1, and 1 more
 * where one side only is a plain comparison.
 */
export function nodeCount(condition: Condition): number {
  return costOf(condition).nodes;
}

interface Cost {
  nodes: number;
  nullable: boolean;
}

function costOf(condition: Condition): Cost {
  switch (condition.kind) {
    case 'compare':
      return { nodes: condition.value.type === 'text' ? 4 : 5, nullable: true };
    case 'any':
      return { nodes: 4 + costOf(condition.where).nodes, nullable: false };
    case 'all':
    case 'either':
      return condition.of.map(costOf).reduce(joined);
  }
}

function joined(left: Cost, right: Cost): Cost {
  const lifted = left.nullable === right.nullable ? 0 : 1;
  return {
    nodes: left.nodes + right.nodes + 1 + lifted,
    nullable: left.nullable || right.nullable,
  };
}

/**
 * Cuts things into portions whose question the service takes.
 * @param conditionsOf the filters a question about some things has; each is counted by itself
 * @param max things in one portion at most
 */
export function cutToFit<T>(
  things: readonly T[],
  conditionsOf: (some: T[]) => Condition[],
  max: number,
): T[][] {
  const portions: T[][] = [];
  for (const thing of things) {
    const wider = [...(portions.at(-1) ?? []), thing];
    const fits =
      wider.length <= max && conditionsOf(wider).every((one) => nodeCount(one) <= MAX_NODES);
    if (fits && portions.length > 0) portions[portions.length - 1] = wider;
    else portions.push([thing]);
  }
  return portions;
}

import { BadRequest } from './bad-request.ts';
import type { Expression } from './parse-filter.ts';
import type { Model } from './version.ts';

/**
 * A `$filter` of more than 100 nodes is refused, on both versions (the data portal's issue 187, 14 August 2026: 19
 * clauses pass and 20 do not; the costs of single nodes were measured by another client on version 2 in October 2026).
 */
const MAX_NODES = 100;

/** What an expression costs, and whether its result is a Boolean that may be null: joining it with one that may not costs one more. */
interface Cost {
  nodes: number;
  nullable: boolean;
}

/** @throws BadRequest with the words of the service when a filter costs more than it takes */
export function checkNodeCost(expression: Expression, entity: string, model: Model): void {
  if (nodeCost(expression, entity, model) > MAX_NODES)
    throw new BadRequest(
      'too many nodes',
      `The query specified in the URI is not valid. The node count limit of '${MAX_NODES}' has been exceeded.`,
    );
}

/** @returns nodes, by the dearest reading where a cost is not measured (whole numbers and null) */
export function nodeCost(expression: Expression, entity: string, model: Model): number {
  return costOf(expression, { model, scope: new Map([['', entity]]) }).nodes;
}

interface Names {
  model: Model;
  scope: Map<string, string>;
}

function costOf(expression: Expression, names: Names): Cost {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return joined(costOf(expression.left, names), costOf(expression.right, names));
    case 'not': {
      const { nodes, nullable } = costOf(expression.of, names);
      return { nodes: nodes + 1, nullable };
    }
    case 'compare':
      return comparison(expression, names);
    case 'any':
      return anyOf(expression, names);
    case 'call':
      return {
        nodes: 1 + expression.of.reduce((sum, one) => sum + costOf(one, names).nodes, 0),
        nullable: false,
      };
    case 'path':
      return { nodes: pathCost(expression.steps, names), nullable: true };
    case 'literal':
      return { nodes: 1, nullable: false };
  }
}

function joined(left: Cost, right: Cost): Cost {
  const lifted = left.nullable === right.nullable ? 0 : 1;
  return {
    nodes: left.nodes + right.nodes + 1 + lifted,
    nullable: left.nullable || right.nullable,
  };
}

/** Everything but a text costs one more against a field that may be null; `Id` never is. */
function comparison(expression: Expression & { kind: 'compare' }, names: Names): Cost {
  const sides = [expression.left, expression.right];
  const literal = sides.find((one) => one.kind === 'literal');
  const path = sides.find((one) => one.kind === 'path');
  const lifted = literal?.type !== 'string' && path?.steps.at(-1) !== 'Id' ? 1 : 0;
  const nodes = sides.reduce((sum, one) => sum + costOf(one, names).nodes, 0);
  return { nodes: nodes + 1 + lifted, nullable: true };
}

function anyOf({ steps, variable, test }: Expression & { kind: 'any' }, names: Names): Cost {
  const inner = new Map([...names.scope, [variable, '']]);
  const body = test ? costOf(test, { ...names, scope: inner }).nodes : 0;
  return { nodes: pathCost(steps, names) + 2 + body, nullable: false };
}

/** One for each segment and one for the row it starts from; in `any` the variable is that row. */
function pathCost(steps: string[], { scope }: Names): number {
  return steps.length + (scope.has(steps[0] ?? '') && steps[0] !== '' ? 0 : 1);
}

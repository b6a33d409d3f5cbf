/** The parts of a query as typed, in quotes or without spaces. */
const partsOf = (query: string): string[] => query.match(/-?(?:\w+:)?"[^"]*"?|\S+/g) ?? [];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether a part stands in the query on its own. */
export function hasPart(query: string, part: string): boolean {
  return partsOf(query).some((one) => same(one, part));
}

/** The query with a part at its end. */
export function withPart(query: string, part: string): string {
  return [...partsOf(query), part].join(' ');
}

/** The query without a part. */
export function withoutPart(query: string, part: string): string {
  return partsOf(query)
    .filter((one) => !same(one, part))
    .join(' ');
}

/**
 * A copy of an example in which one value is another.
 * @param path where that stands, as `paper.cited.0.id`; empty for the whole
 */
export function withField(example: unknown, path: string, value: unknown): unknown {
  if (path === '') return value;
  const [first = '', ...rest] = path.split('.');
  const inner = rest.join('.');
  if (Array.isArray(example))
    return example.map((one: unknown, index) =>
      String(index) === first ? withField(one, inner, value) : one,
    );
  const fields = (example ?? {}) as Record<string, unknown>;
  return { ...fields, [first]: withField(fields[first], inner, value) };
}

/** A list of so many, each made from its number. */
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A text of so many characters. */
export const chars = (count: number): string => 'x'.repeat(count);

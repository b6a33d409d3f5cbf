import type { Navigation } from './odata/schema.ts';

export type Row = Record<string, string | number | boolean | null>;

/** All records of a world in the names of version 2, with what belongs to what. */
export class Tables {
  private readonly rows = new Map<string, Map<string, Row>>();
  private readonly byKey = new Map<string, Map<string, Row[]>>();
  private readonly pairs = new Map<
    string,
    { left: Map<string, Set<string>>; right: Map<string, Set<string>> }
  >();

  /** Adds a record, or lays its fields over the record with the same `Id`. */
  put(entity: string, row: Row): void {
    const set = this.rows.get(entity) ?? new Map<string, Row>();
    this.rows.set(entity, set);
    const id = String(row['Id']);
    const known = set.get(id);
    if (known) Object.assign(known, row);
    else set.set(id, row);
    this.byKey.clear();
  }

  /** Says that two records belong together; `name` is the name of the pairs in the schema. */
  pair(name: string, leftId: string, rightId: string): void {
    const both = this.pairs.get(name) ?? {
      left: new Map<string, Set<string>>(),
      right: new Map<string, Set<string>>(),
    };
    this.pairs.set(name, both);
    both.left.set(leftId, (both.left.get(leftId) ?? new Set()).add(rightId));
    both.right.set(rightId, (both.right.get(rightId) ?? new Set()).add(leftId));
  }

  /** Adds one more to a text that lists numbers, `2031D00101, 2031D00102`. */
  addText(entity: string, id: string, field: string, text: string): void {
    const known = this.get(entity, id)?.[field];
    this.put(entity, { Id: id, [field]: known ? `${known}, ${text}` : text });
  }

  all(entity: string): Row[] {
    return [...(this.rows.get(entity)?.values() ?? [])];
  }

  get(entity: string, id: string): Row | undefined {
    return this.rows.get(entity)?.get(id.toLowerCase());
  }

  /** The records a relation leads to. */
  related(row: Row, navigation: Navigation): Row[] {
    const id = String(row['Id']);
    if ('pairs' in navigation) {
      const ids = this.pairs.get(navigation.pairs)?.[navigation.side].get(id) ?? [];
      return [...ids]
        .map((other) => this.get(navigation.to, other))
        .filter((other) => other !== undefined);
    }
    if (navigation.many) return this.index(navigation.to, navigation.key).get(id) ?? [];
    return [this.get(navigation.to, String(row[navigation.key]))].filter(
      (other) => other !== undefined,
    );
  }

  private index(entity: string, key: string): Map<string, Row[]> {
    const name = `${entity}.${key}`;
    const known = this.byKey.get(name);
    if (known) return known;
    const made = Map.groupBy(this.all(entity), (row) => String(row[key]));
    this.byKey.set(name, made);
    return made;
  }
}

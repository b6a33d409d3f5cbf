import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';
import { SourceError } from '../http.ts';

/** What a version of the service says an entity type has; a name may be a field in one version and a relation in another. */
export interface EntitySchema {
  fields: string[];
  relations: string[];
}

/** Entity type to the names of its fields and of its relations. */
export type ServiceSchema = Record<string, EntitySchema>;

/** Earlier versions of the extension kept one list of names; such a schema is read anew. */
export const StoredServiceSchema = v.record(
  v.string(),
  v.object({ fields: v.array(v.string()), relations: v.array(v.string()) }),
);

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  isArray: (name) => ['Schema', 'EntityType', 'Property', 'NavigationProperty'].includes(name),
});

const Named = v.object({ Name: v.string() });
const EntityType = v.object({
  Name: v.string(),
  BaseType: v.optional(v.string()),
  Property: v.optional(v.array(Named), []),
  NavigationProperty: v.optional(v.array(Named), []),
});
type EntityTypeRecord = v.InferOutput<typeof EntityType>;

const MAX_ANCESTORS = 5;

const Metadata = v.object({
  Edmx: v.object({
    DataServices: v.object({
      Schema: v.array(v.looseObject({ EntityType: v.optional(v.array(EntityType), []) })),
    }),
  }),
});

/**
 * Reads an OData `$metadata` document.
 * @throws SourceError `malformed` for anything else, also for a model without entity types
 */
export function readServiceSchema(xml: string): ServiceSchema {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new SourceError('malformed');
  const types = entityTypes(xml);
  if (types.length === 0) throw new SourceError('malformed');
  const own = new Map(types.map((type) => [type.Name, type]));
  const lineOf = (type: EntityTypeRecord | undefined, depth = 0): EntityTypeRecord[] =>
    type && depth <= MAX_ANCESTORS
      ? [...lineOf(own.get(type.BaseType?.split('.').at(-1) ?? ''), depth + 1), type]
      : [];
  return Object.fromEntries(types.map((type) => [type.Name, schemaOf(lineOf(type))]));
}

/** A type has what its ancestors have. */
function schemaOf(line: EntityTypeRecord[]): EntitySchema {
  return {
    fields: line.flatMap(({ Property }) => Property.map(({ Name }) => Name)),
    relations: line.flatMap(({ NavigationProperty }) => NavigationProperty.map(({ Name }) => Name)),
  };
}

function entityTypes(xml: string): EntityTypeRecord[] {
  try {
    return v
      .parse(Metadata, PARSER.parse(xml))
      .Edmx.DataServices.Schema.flatMap((schema) => schema.EntityType);
  } catch {
    throw new SourceError('malformed');
  }
}

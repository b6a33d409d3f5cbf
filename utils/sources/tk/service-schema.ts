import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';
import { SourceError } from '../http.ts';

/** What a version of the service says it has: entity type to the names of its fields and relations. */
export type ServiceSchema = Record<string, string[]>;

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
  const namesOf = (type: v.InferOutput<typeof EntityType> | undefined, depth = 0): string[] => {
    if (!type || depth > 5) return [];
    const base = own.get(type.BaseType?.split('.').at(-1) ?? '');
    return [
      ...namesOf(base, depth + 1),
      ...type.Property.map(({ Name }) => Name),
      ...type.NavigationProperty.map(({ Name }) => Name),
    ];
  };
  return Object.fromEntries(types.map((type) => [type.Name, namesOf(type)]));
}

function entityTypes(xml: string): v.InferOutput<typeof EntityType>[] {
  try {
    return v
      .parse(Metadata, PARSER.parse(xml))
      .Edmx.DataServices.Schema.flatMap((schema) => schema.EntityType);
  } catch {
    throw new SourceError('malformed');
  }
}

import type { Navigation } from './schema.ts';
import { BASES, type Model, type Version, type VersionedType } from './version.ts';

/** The `$metadata` of a version. The namespace is made up: no stored copy of the real document is known. */
export function metadataXml(model: Model): string {
  const types = [...model].map(([name, type]) => entityXml(name, type)).join('');
  const sets = [...model.keys()]
    .map((name) => `<EntitySet Name="${name}" EntityType="Kamer.${name}"/>`)
    .join('');
  return `<?xml version="1.0" encoding="utf-8"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="Kamer" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types}<EntityContainer Name="Container">${sets}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
}

function entityXml(name: string, { fields, navigations }: VersionedType): string {
  const properties = [...fields].map(
    ([field, { type }]) =>
      `<Property Name="${field}" Type="${type}"${field === 'Id' ? ' Nullable="false"' : ''}/>`,
  );
  const relations = Object.entries(navigations).map(
    ([relation, one]) => `<NavigationProperty Name="${relation}" Type="${relationType(one)}"/>`,
  );
  return `<EntityType Name="${name}"><Key><PropertyRef Name="Id"/></Key>${properties.join('')}${relations.join('')}</EntityType>`;
}

function relationType({ to, many }: Navigation): string {
  return many ? `Collection(Kamer.${to})` : `Kamer.${to}`;
}

/** The list of entity sets at the base address. */
export function serviceDocument(model: Model, version: Version) {
  return {
    '@odata.context': `https://gegevensmagazijn.tweedekamer.nl${BASES[version]}/$metadata`,
    value: [...model.keys()].map((name) => ({ name, kind: 'EntitySet', url: name })),
  };
}

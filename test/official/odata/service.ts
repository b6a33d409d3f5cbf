import type { World } from '../world.ts';
import { BadQuestion, parseFilter, type Entity } from './filter.ts';
import { optionsOfAddress, type Options } from './options.ts';

/** The two versions as they are known: where they live, how much they give at once, what they call things. */
export interface Version {
  base: string;
  page: number;
  /** Per entity set: the name in version 2, and what it is called here. */
  renames: Record<string, Record<string, string>>;
}

export const V2: Version = { base: '/OData/v4/2.0', page: 250, renames: {} };

/** Only the publicly evidenced renames (2026-06); the service's own list was not seen. */
export const V5: Version = {
  base: '/OData/v5',
  page: 100,
  renames: {
    Document: { DocumentNummer: 'Nummer', Volgnummer: 'Ondernummer' },
    Activiteit: { Voortouwnaam: 'VoortouwCommissieNaam' },
    Kamerstukdossier: { HoogsteVolgnummer: 'AantalDocumenten' },
  },
};

export interface Answer {
  status: number;
  type: string;
  body: string;
}

const JSON_TYPE = 'application/json; odata.metadata=minimal';

/** What the service says to a fault of its own or of the question (seen 2024-07-27). */
export function errorAnswer(status: number): Answer {
  return { status, type: JSON_TYPE, body: JSON.stringify({ error: { code: '', message: 'An error has occurred.' } }) };
}

/** Answers a request to one version. */
export function answerOData(world: World, version: Version, url: URL): Answer {
  try {
    return answer(world, version, url);
  } catch (error) {
    if (error instanceof BadQuestion) return errorAnswer(400);
    throw error;
  }
}

function answer(world: World, version: Version, url: URL): Answer {
  const path = decodeURIComponent(url.pathname.slice(version.base.length)).replace(/^\//, '');
  if (path === '') return json({ value: Object.keys(world.sets).map((name) => ({ name, kind: 'EntitySet', url: name })) });
  if (path === '$metadata') return { status: 200, type: 'application/xml', body: metadata(world, version) };
  const [, set = '', bracketKey, slashKey, resource] = /^(\w+)(?:\(([^)]+)\)|\/([\da-f-]{36}))?(\/resource)?$/i.exec(path) ?? [];
  const entities = world.sets[set];
  if (!entities) return errorAnswer(404);
  const key = bracketKey ?? slashKey;
  const view = new View(version, set);
  if (resource) return fileOf(world, set, key ?? '');
  if (key) return one(entities, key, view, optionsOfAddress(url));
  return many(entities, view, url);
}

function one(entities: Entity[], key: string, view: View, options: Options): Answer {
  const entity = entities.find(({ Id }) => Id === key);
  return entity ? json(view.draw(entity, options)) : errorAnswer(404);
}

function many(entities: Entity[], view: View, url: URL): Answer {
  const options = optionsOfAddress(url);
  if (options.top !== undefined && options.top > view.version.page) return errorAnswer(400);
  const chosen = view.choose(entities, options);
  const from = (options.skip ?? 0) + (options.skiptoken ?? 0);
  const size = options.top ?? view.version.page;
  const page = chosen.slice(from, from + size).map((entity) => view.draw(entity, options));
  // A next link is given only where no `$top` was asked (known since 2022, not to be changed).
  const more = options.top === undefined && from + size < chosen.length;
  return json({
    ...(options.count && { '@odata.count': chosen.length }),
    value: page,
    ...(more && { '@odata.nextLink': nextLink(url, from + size) }),
  });
}

function nextLink(url: URL, token: number): string {
  const next = new URL(url);
  next.searchParams.set('$skiptoken', String(token));
  return next.href;
}

/** An entity set under a version's names. */
class View {
  readonly version: Version;
  private readonly set: string;

  constructor(version: Version, set: string) {
    this.version = version;
    this.set = set;
  }

  choose(entities: Entity[], { filter, orderby }: Options): Entity[] {
    const predicate = filter ? parseFilter(filter, (entity, name) => knows(entity, name)) : () => true;
    const chosen = entities.map((entity) => renamed(this.version, this.set, entity)).filter((entity) => predicate(entity, {}));
    return orderby ? sorted(chosen, orderby) : chosen;
  }

  draw(entity: Entity, { select, expand }: Options): Entity {
    const named = renamed(this.version, this.set, entity);
    const drawn: Entity = {};
    for (const [name, value] of Object.entries(named)) {
      if (!isNavigation(value) && (!select || select.includes(name))) drawn[name] = value;
    }
    const unknown = select?.find((name) => !(name in named));
    if (unknown) throw new BadQuestion(`unknown property ${unknown}`);
    for (const { name, options } of expand) drawn[name] = this.expandOne(named, name, options);
    return drawn;
  }

  private expandOne(entity: Entity, name: string, options: Options): unknown {
    if (!(name in entity)) throw new BadQuestion(`nothing to expand: ${name}`);
    const value = entity[name];
    const inner = (target: Entity) => new View(this.version, setOf(target, name));
    if (!Array.isArray(value)) return value ? inner(value as Entity).draw(value as Entity, options) : null;
    const targets = value as Entity[];
    if (targets.length === 0) return [];
    const view = inner(targets[0] as Entity);
    const chosen = view.choose(targets, options);
    return chosen.slice(options.skip ?? 0, (options.skip ?? 0) + (options.top ?? chosen.length)).map((target) => view.draw(target, options));
  }
}

/** Names of version 2 to those of this version; an entity that has them already stays as it is. */
function renamed(version: Version, set: string, entity: Entity): Entity {
  const names = version.renames[set];
  if (!names || !Object.keys(names).some((name) => name in entity)) return withNamedNavigation(version, entity);
  const entries = Object.entries(entity).map(([name, value]): [string, unknown] => [names[name] ?? name, value]);
  return withNamedNavigation(version, Object.fromEntries(entries));
}

/** Paths in filters go over navigations, so these must answer to the version's names too. */
function withNamedNavigation(version: Version, entity: Entity): Entity {
  return new Proxy(entity, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof name !== 'string' || !isNavigation(value)) return value;
      if (Array.isArray(value)) return value.map((one: Entity) => renamed(version, setOf(one, name), one));
      return renamed(version, setOf(value as Entity, name), value as Entity);
    },
  });
}

function setOf(entity: Entity, navigation: string): string {
  return typeof entity['@set'] === 'string' ? entity['@set'] : navigation;
}

function isNavigation(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function knows(entity: Entity, name: string): boolean {
  return name in entity;
}

function sorted(entities: Entity[], orderby: string): Entity[] {
  const [field = '', direction] = orderby.trim().split(/\s+/);
  const way = direction === 'desc' ? -1 : 1;
  const key = (entity: Entity) => String(entity[field] ?? '');
  return entities.toSorted((a, b) => way * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function fileOf(world: World, set: string, id: string): Answer {
  const file = set === 'DocumentPublicatie' || set === 'Document' ? world.files.get(id) : undefined;
  return file === undefined ? errorAnswer(404) : { status: 200, type: 'application/octet-stream', body: file };
}

function json(value: object): Answer {
  return { status: 200, type: JSON_TYPE, body: JSON.stringify(value, (name, inner: unknown) => (name === '@set' ? undefined : inner)) };
}

/** Names and kinds of values only, read off the records. */
function metadata(world: World, version: Version): string {
  const types = Object.entries(world.sets).map(([set, entities]) => {
    const sample = entities[0] ? renamed(version, set, entities[0]) : {};
    const properties = Object.entries(sample)
      .filter(([name]) => name !== '@set')
      .map(([name, value]) => (isNavigation(value) ? `<NavigationProperty Name="${name}"/>` : `<Property Name="${name}" Type="${edmType(value)}"/>`));
    return `<EntityType Name="${set}"><Key><PropertyRef Name="Id"/></Key>${properties.join('')}</EntityType>`;
  });
  return (
    '<?xml version="1.0" encoding="utf-8"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">' +
    `<edmx:DataServices><Schema Namespace="Tk" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types.join('')}</Schema></edmx:DataServices></edmx:Edmx>`
  );
}

function edmType(value: unknown): string {
  if (typeof value === 'number') return 'Edm.Int32';
  return typeof value === 'boolean' ? 'Edm.Boolean' : 'Edm.String';
}

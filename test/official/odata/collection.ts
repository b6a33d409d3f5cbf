import { readQuery } from './options.ts';
import { checkTop, planQuery, type Shaped, type Source } from './shape.ts';
import { BASES, PAGE_SIZES } from './version.ts';

const ORIGIN = 'https://gegevensmagazijn.tweedekamer.nl';

/**
 * Answers a question about an entity set. There is a next page only when no `$top` was sent
 * (the service's own choice, refused as a request for change in its issue 70).
 * @throws BadRequest
 */
export function answerCollection(source: Source, entity: string, query: string): Shaped {
  const options = readQuery(query);
  checkTop(source.version, options);
  const plan = planQuery(source, entity, options);
  const rows = plan.choose(source.tables.all(entity));
  const start = options.skip + options.skipToken;
  const end = start + (options.top ?? PAGE_SIZES[source.version]);
  const more = options.top === null && end < rows.length;
  return {
    '@odata.context': `${ORIGIN}${BASES[source.version]}/$metadata#${entity}`,
    ...(options.count && { '@odata.count': rows.length }),
    value: rows.slice(start, end).map((row) => plan.shape(row)),
    ...(more && { '@odata.nextLink': nextLink(source, entity, query, end - options.skip) }),
  };
}

/**
 * Answers a question about one record.
 * @returns null when there is no such record
 * @throws BadRequest
 */
export function answerRecord(
  source: Source,
  entity: string,
  id: string,
  query: string,
): Shaped | null {
  const plan = planQuery(source, entity, readQuery(query));
  const row = source.tables.get(entity, id);
  if (!row) return null;
  return {
    '@odata.context': `${ORIGIN}${BASES[source.version]}/$metadata#${entity}/$entity`,
    ...plan.shape(row),
  };
}

function nextLink({ version }: Source, entity: string, query: string, token: number): string {
  const kept = query.split('&').filter((part) => part && !part.startsWith('$skiptoken='));
  return `${ORIGIN}${BASES[version]}/${entity}?${[...kept, `$skiptoken=${token}`].join('&')}`;
}

import { json, xml, type Answer, type Question } from '../answer.ts';
import type { World } from '../world.ts';
import { BadRequest } from './bad-request.ts';
import { answerCollection, answerRecord } from './collection.ts';
import { metadataXml, serviceDocument } from './metadata.ts';
import { resourceOf } from './resource.ts';
import { readQuery } from './options.ts';
import { slownessOf } from './slowness.ts';
import type { Source } from './shape.ts';
import { BASES, modelOf, type ModelSwitches, type Version } from './version.ts';

/** Which versions still answer, and in which of the models that are evidenced. */
export type ApiSwitches = Record<Version, boolean> & ModelSwitches;

const GUID = '[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}';
/** `Document`, `Document(<guid>)` and `Document/<guid>`, the last two with `/resource` in either case. */
const PATH = new RegExp(`^(\\w+)(?:(?:\\((${GUID})\\)|/(${GUID}))(/[rR]esource)?)?$`);

/** The Kamer's open data. It sends no header for other origins: the maintainers refused that in 2022. */
export function answerGegevensmagazijn(world: World, api: ApiSwitches, question: Question): Answer {
  const version = (['v5', 'v2'] as const).find((one) => question.path.startsWith(BASES[one]));
  // How version 2 answers after its end is not recorded; 410 is what such an address is meant to say.
  if (!version || !api[version]) return failure(version === 'v2' ? 410 : 404);
  const source: Source = { tables: world.tables, model: modelOf(version, api), version };
  try {
    return answerPath(
      world,
      source,
      decodeURIComponent(question.path.slice(BASES[version].length + 1)),
      question.query,
    );
  } catch (error) {
    if (error instanceof BadRequest) return failure(400, error.words ?? undefined);
    if (error instanceof URIError) return failure(400);
    throw error;
  }
}

function answerPath(world: World, source: Source, path: string, query: string): Answer {
  if (path === '') return json(serviceDocument(source.model, source.version));
  if (path === '$metadata') return xml(metadataXml(source.model));
  const [, entity = '', inBrackets, afterSlash, resource] = PATH.exec(path) ?? [];
  if (!source.model.has(entity)) return failure(404);
  const id = inBrackets ?? afterSlash;
  if (id === undefined)
    return {
      ...json(answerCollection(source, entity, query)),
      slowMs: slownessOf(readQuery(query)),
    };
  const found = resource
    ? resourceOf(world, entity, id)
    : jsonOf(answerRecord(source, entity, id, query));
  return found ?? failure(404);
}

const jsonOf = (record: unknown) => (record ? json(record) : null);

/** The body is recorded for HTTP 500 only (issue 137 of the data portal); other failures are taken to look alike. */
function failure(status: number, message = 'An error has occurred.'): Answer {
  return json({ error: { code: '', message } }, status);
}

import { loadedPart, type LazyParts } from '../lazy-parts.ts';
import { send } from '../../messaging/client.ts';

/**
 * A part of ours, loaded when it is first wanted.
 * @throws when it cannot be brought into the page
 */
export async function loadPart<Name extends keyof LazyParts>(name: Name): Promise<LazyParts[Name]> {
  if (!loadedPart(name)) await send('loadScript', { script: name });
  const part = loadedPart(name);
  if (!part) throw new Error(`${name} did not load`);
  return part;
}

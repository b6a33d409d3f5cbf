import { send } from '../messaging/client.ts';
import { offeredScript, type LateScripts } from './late-scripts.ts';

/**
 * Brings a late script into the page. The background is asked each time, for it also opens what the script works with:
 * the converter of the reading view may have been closed since.
 * @returns what the script offers
 * @throws MessageError when the background cannot be reached; Error when the script did not run
 */
export async function loadScript<Name extends keyof LateScripts>(
  name: Name,
): Promise<LateScripts[Name]> {
  await send('loadScript', { script: name });
  const script = offeredScript(name);
  if (!script) throw new Error(`${name} did not load`);
  return script;
}

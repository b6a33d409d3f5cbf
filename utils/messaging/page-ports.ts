import { changeSettings, readSettings, watchSettings } from '../browser/settings/settings.ts';
import { onMijnChanged } from './pushes.ts';

/** What the extension's own pages need of the browser. */
export const PAGE_PORTS = { readSettings, watchSettings, changeSettings, onPush: onMijnChanged };

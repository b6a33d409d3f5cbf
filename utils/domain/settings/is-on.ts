import type { Settings } from './settings.ts';

/** Whether a feature of document pages is switched on; what has no switch always is. */
export function isOn({ features }: Pick<Settings, 'features'>, name: string): boolean {
  return (features as Partial<Record<string, boolean>>)[name] ?? true;
}

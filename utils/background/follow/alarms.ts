import { browser } from '../../browser/browser.ts';
import type { AlarmName, Alarms } from './poll-scheduler.ts';

export const browserAlarms: Alarms = {
  set: async (name, minutes) =>
    void (await browser.alarms.create(name, { delayInMinutes: minutes })),
  clear: async (name) => void (await browser.alarms.clear(name)),
  isSet: async (name) => (await browser.alarms.get(name)) !== undefined,
};

/** Must be called while the worker starts, or the alarm that woke it is lost. */
export function onAlarm(listener: (name: AlarmName) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'follow-round' || name === 'follow-resume') listener(name);
  });
}

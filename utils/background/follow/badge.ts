import { browser } from '../../browser/browser.ts';

/** How many is written on the toolbar; more than 99 is not counted out. */
export function toolbarBadgeText(unseen: number): string {
  if (unseen <= 0) return '';
  return unseen > 99 ? '99+' : String(unseen);
}

export async function showBadge(unseen: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b5394' });
  await browser.action.setBadgeText({ text: toolbarBadgeText(unseen) });
}

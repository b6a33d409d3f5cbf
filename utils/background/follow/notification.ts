import { browser } from '../../browser/browser.ts';
import type { FollowEvent } from '../../domain/follow/follow-event.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { readSettings } from '../../browser/settings/settings.ts';
import { BROWSER_UI_TEXTS } from '../../i18n/browser-ui-texts.ts';
import { translatorOf } from '../../i18n/translator.ts';

/** One name: a later notice takes the place of an earlier one. */
const NOTICE_NAME = 'follow-round';
const MAX_LINES = 3;
const NEWS = '/mijn.html#nieuw';

/** One notice of the system for a whole poll; nothing without the reader's wish and permission. */
export async function showNotification(events: FollowEvent[]): Promise<void> {
  if (
    events.length === 0 ||
    !(await readSettings()).notices ||
    !(await browser.permissions.contains({ permissions: ['notifications'] }))
  )
    return;
  const { language } = await readSettings();
  const t = translatorOf(BROWSER_UI_TEXTS[language]);
  const lines = events.slice(0, MAX_LINES).map(({ reason }) => reasonText(t, reason, language));
  if (events.length > MAX_LINES) lines.push(t('noticeMore', events.length - MAX_LINES));
  openNewsOnClick();
  await browser.notifications.create(NOTICE_NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('noticeTitle', events.length),
    message: lines.join('\n'),
  });
}

/** A press opens the news. The permission may come while the worker runs, so this is called again then. */
export function openNewsOnClick(): void {
  // Without the permission the browser has no such part.
  const notifications = browser.notifications as typeof browser.notifications | undefined;
  // Adding the same listener again changes nothing.
  notifications?.onClicked.addListener(openNews);
}

function openNews(name: string): void {
  if (name !== NOTICE_NAME) return;
  void browser.tabs.create({ url: browser.runtime.getURL(NEWS as '/mijn.html') });
}

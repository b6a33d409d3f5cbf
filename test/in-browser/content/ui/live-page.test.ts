import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings } from '../../../../utils/browser/settings/settings.ts';
import { keepPageLive } from '../../../../utils/content/features/live-page.ts';
import { createPageUi, HOST_TAG } from '../../../../utils/content/ui/page-ui.ts';
import { send } from '../../../../utils/messaging/client.ts';
import { browser } from '../../fake-extension-api.ts';

const { id } = browser.runtime;
let end: AbortController;
let starts: AbortSignal[];

beforeEach(async () => {
  await browser.storage.local.clear();
  end = new AbortController();
  starts = [];
  document.body.replaceChildren('De tekst.');
});
afterEach(() => {
  setId(id);
  end.abort();
  for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
});

function setId(value: string | undefined): void {
  Object.assign(browser.runtime, { id: value });
}

function keepLive(): Promise<void> {
  return keepPageLive({
    doc: document,
    css: '',
    start: (_settings, signal) => {
      starts.push(signal);
      createPageUi(document, '', signal);
    },
    invalidated: () => end.abort(),
    signal: end.signal,
  });
}

const hint = () =>
  document.querySelector(HOST_TAG)?.shadowRoot?.querySelector<HTMLElement>('.outlived') ?? null;
const comeBack = () => window.dispatchEvent(new Event('focus'));

describe('a page whose extension is gone', () => {
  it('takes everything away and says so, once, when the user comes back', async () => {
    await keepLive();
    comeBack();
    expect(hint()).toBeNull();
    setId(undefined);
    expect(hint()).toBeNull();
    comeBack();
    comeBack();
    expect(starts.map(({ aborted }) => aborted)).toEqual([true]);
    expect(document.querySelectorAll(HOST_TAG)).toHaveLength(1);
    expect(hint()?.matches(':popover-open')).toBe(true);
    expect(hint()?.role).toBe('status');
    expect(hint()?.textContent).toContain('Kamerlezer is bijgewerkt of uitgezet.');
  });

  it('says so when something could not be sent', async () => {
    await keepLive();
    setId(undefined);
    await expect(send('isSaved', { keys: ['2031D00101'] })).rejects.toThrow();
    expect(hint()).not.toBeNull();
  });

  it('is rid of the hint by its button', async () => {
    await keepLive();
    setId(undefined);
    comeBack();
    const buttons = [...(hint()?.querySelectorAll('button') ?? [])];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Herlaad', 'Sluit melding']);
    buttons[1]?.click();
    expect(document.querySelector(HOST_TAG)).toBeNull();
  });

  it('is told in the user’s language and colours', async () => {
    await changeSettings({ language: 'en', theme: 'dark' });
    await keepLive();
    setId(undefined);
    comeBack();
    expect(hint()?.lang).toBe('en');
    expect(hint()?.textContent).toContain('was updated or switched off');
    expect(document.querySelector<HTMLElement>(HOST_TAG)?.dataset['theme']).toBe('dark');
  });

  it('says nothing where nothing of ours stood', async () => {
    await changeSettings({ enabled: false });
    await keepLive();
    setId(undefined);
    comeBack();
    expect(end.signal.aborted).toBe(true);
    expect(hint()).toBeNull();
  });
});

describe('a page that stays', () => {
  it('starts anew for a setting that it is built from, and goes when it is switched off', async () => {
    await keepLive();
    await changeSettings({ language: 'en' });
    await vi.waitFor(() => expect(starts).toHaveLength(2));
    expect(starts.map(({ aborted }) => aborted)).toEqual([true, false]);
    await changeSettings({ enabled: false });
    await vi.waitFor(() => expect(document.querySelector(HOST_TAG)).toBeNull());
    expect(starts).toHaveLength(2);
  });

  it('stays as it is for a setting that it is not built from', async () => {
    await keepLive();
    await changeSettings({ rounds: 'daily' });
    await changeSettings({ theme: 'dark' });
    expect(starts.map(({ aborted }) => aborted)).toEqual([false]);
  });
});

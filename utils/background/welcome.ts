import { browser } from '../browser/browser.ts';

/** Opens the page of first words once, when the extension is installed; an update opens nothing. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

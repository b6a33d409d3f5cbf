import type { Jumper } from '../../components/jump/use-jump.ts';
import { browser } from '../../utils/browser/browser.ts';
import { viewAddress } from '../../utils/search/view-address.ts';
import { parseInput } from '../../utils/citations/parse-input.ts';
import { send } from '../../utils/messaging/client.ts';

/** The jump box of our own pages: what was found opens in a tab, words are searched in mijn. */
export function createJumper(): Jumper {
  const openTab = (url: string) => void browser.tabs.create({ url });
  return {
    readsAsNumber: (text) => parseInput(text).what !== 'words',
    ask: (text) => send('lookUp', { text: text.slice(0, 2000) }),
    open: openTab,
    search: (query) =>
      openTab(
        `${browser.runtime.getURL('/mijn.html')}${viewAddress({ query, order: 'saved', shelf: 'list' })}`,
      ),
  };
}

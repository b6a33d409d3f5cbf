import { useEffect, useState } from 'preact/hooks';
import { tabOf } from '../../components/mijn/follow/MijnTabs.tsx';
import { viewAddress, parseView, type MijnView } from '../../utils/search/view-address.ts';

/** The last view, for a page that is opened without one in its address. */
const LAST_VIEW_KEY = 'mijn-view';

/** What the address of the page asks for, and the way to change it. */
export function useAddress() {
  const [tab, setTab] = useState(() => tabOf(location.hash));
  const [view, setShown] = useState(() =>
    parseView(location.search || (localStorage.getItem(LAST_VIEW_KEY) ?? '')),
  );
  // The page may be opened for one paper, or for what changed in one.
  const [opened] = useState(() => new URLSearchParams(location.search));
  const [differenceOf, setDifferenceOf] = useState(() => opened.get('verschil'));
  const at = opened.get('stuk') ?? opened.get('verschil');
  useEffect(() => {
    // Read once: looked at again, the page shows the paper and not its difference.
    if (at) history.replaceState(null, '', viewAddress(view));
    const onHashChange = () => {
      setDifferenceOf(null);
      setTab(tabOf(location.hash));
    };
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);
  const setView = (next: MijnView) => {
    const address = viewAddress(next);
    history.replaceState(null, '', address || location.pathname);
    localStorage.setItem(LAST_VIEW_KEY, address);
    setShown(next);
  };
  return { tab, view, setView, differenceOf, at };
}

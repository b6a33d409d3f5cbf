import type { DocumentPage } from '../feature.ts';

/** How long a message stays; it tells of something done and asks nothing. */
const SHOWN_MS = 4000;

/** Says a few words over the page, to the eye and to a screen reader. */
export function showToast(page: DocumentPage, words: string): void {
  const { doc, ui, signal } = page;
  ui.root.querySelector('.said')?.remove();
  const said = doc.createElement('div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  ui.root.append(said);
  // A status is read out when it changes, so it is there first.
  setTimeout(() => said.replaceChildren(words), 50);
  const go = () => said.remove();
  setTimeout(go, SHOWN_MS);
  signal.addEventListener('abort', go);
}

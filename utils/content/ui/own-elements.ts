/** Elements of ours, made of plain nodes: they are there before anything that is worth a drawing library. */

/** @param words left out where the button's content is put in later */
export function createButton(doc: Document, press: () => void, words = ''): HTMLButtonElement {
  const button = doc.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', press);
  return button;
}

/** Where it is told what came of a press; takes no room while it is empty. */
export function createStatus(doc: Document): HTMLElement {
  const status = doc.createElement('span');
  status.className = 'save-status';
  status.setAttribute('role', 'status');
  return status;
}

import type { DocumentPage } from '../feature.ts';
import { createButton, createStatus } from '../../ui/own-elements.ts';

const SVG = 'http://www.w3.org/2000/svg';
const RIBBON = 'M4 1.5h8v13l-4-3.2-4 3.2z';

/** Keeps the page's paper in mijn, and says so only when it is kept. */
export interface SaveButton {
  show(saved: boolean, failed: boolean): void;
}

/** Made of plain nodes: it is there on every document page, before anything that is worth a drawing library. */
export function createSaveButton(
  { doc, t }: Pick<DocumentPage, 'doc' | 't'>,
  place: HTMLElement,
  toggle: () => void,
): SaveButton {
  const button = createButton(doc, toggle);
  button.className = 'save';
  const ribbon = createRibbon(doc);
  const words = doc.createElement('span');
  words.className = 'save-words';
  const status = createStatus(doc);
  button.append(ribbon.picture, words);
  place.replaceChildren(button, status);
  return {
    show: (saved, failed) => {
      button.setAttribute('aria-pressed', String(saved));
      ribbon.path.setAttribute('fill', saved ? 'currentColor' : 'none');
      words.textContent = t(saved ? 'saved' : 'save');
      status.textContent = failed ? t('saveFailed') : '';
    },
  };
}

function createRibbon(doc: Document): { picture: SVGElement; path: SVGElement } {
  const picture = doc.createElementNS(SVG, 'svg');
  const path = doc.createElementNS(SVG, 'path');
  const attributes = { 'aria-hidden': 'true', viewBox: '0 0 16 16', width: '16', height: '16' };
  for (const [name, value] of Object.entries(attributes)) picture.setAttribute(name, value);
  for (const [name, value] of Object.entries({
    d: RIBBON,
    stroke: 'currentColor',
    'stroke-width': '1.5',
  }))
    path.setAttribute(name, value);
  picture.append(path);
  return { picture, path };
}

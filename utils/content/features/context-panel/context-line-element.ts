import type { BadgeView } from '../../../../components/context/views.ts';
import { createButton } from '../../ui/own-elements.ts';

export interface ContextLineView {
  words: string;
  badges: BadgeView[];
  open: boolean;
  toggle(): void;
}

/** The way to the panel, and where the paper stands. The button stays the same one, so that it keeps the focus. */
export function drawContextLine(place: HTMLElement, view: ContextLineView): void {
  const line = place.querySelector('.context-line') ?? createLine(place, view);
  const button = line.querySelector('button');
  button?.setAttribute('aria-expanded', String(view.open));
  const arrow = button?.lastElementChild;
  if (arrow) arrow.textContent = view.open ? '▴' : '▾';
  for (const old of line.querySelectorAll('.badge')) old.remove();
  line.append(...view.badges.map((badge) => createBadge(place.ownerDocument, badge)));
}

function createLine(place: HTMLElement, { words, toggle }: ContextLineView): Element {
  const doc = place.ownerDocument;
  const line = doc.createElement('div');
  line.className = 'context-line';
  const button = createButton(doc, toggle);
  const about = doc.createElement('span');
  about.className = 'about-words';
  about.textContent = words;
  const arrow = doc.createElement('span');
  arrow.setAttribute('aria-hidden', 'true');
  button.append(about, ' ', arrow);
  line.append(button);
  place.append(line);
  return line;
}

function createBadge(doc: Document, { tone, text }: BadgeView): HTMLElement {
  const badge = doc.createElement('span');
  badge.className = 'badge';
  badge.dataset['tone'] = tone;
  badge.textContent = text;
  return badge;
}

/** Changes a page of the site as a new design, a new editor or a broken cache might; the words of a paragraph stay in their order. */
import { randomFrom } from './random-from.ts';

type Change = (element: Element, random: () => number) => void;

const CHANGES: Record<string, Change> = {
  renameClasses: (element, random) =>
    element.hasAttribute('class') &&
    element.setAttribute('class', `c-${Math.floor(random() * 1e6)}`),
  dropClasses: (element) => element.removeAttribute('class'),
  dropId: (element) => element.removeAttribute('id'),
  sameId: (element) => {
    element.id = 'main';
  },
  dropAttributes: (element) =>
    element.getAttributeNames().forEach((name) => element.removeAttribute(name)),
  otherElement: (element) => isBlock(element) && swap(element, 'div'),
  wrapInside: (element, random) => {
    const wrap = element.ownerDocument.createElement(random() < 0.5 ? 'span' : 'b');
    if (!isBlock(element)) return;
    wrap.append(...element.childNodes);
    element.append(wrap);
  },
  unwrapInline: (element) =>
    /^(?:SPAN|B|I|EM|STRONG|A|SUP)$/.test(element.tagName) &&
    element.replaceWith(...element.childNodes),
  splitTexts: (element, random) => {
    for (const node of [...element.childNodes])
      if (node.nodeType === 3 && (node as Text).length > 2)
        (node as Text).splitText(1 + Math.floor(random() * ((node as Text).length - 1)));
  },
  comment: (element) => element.append(element.ownerDocument.createComment(' twig ')),
  remove: (element, random) => isWhole(element) && random() < 0.5 && element.remove(),
  double: (element) => isWhole(element) && element.after(element.cloneNode(true)),
  moveUp: (element) => isWhole(element) && element.previousElementSibling?.before(element),
  hide: (element) => element.setAttribute('hidden', ''),
  toList: (element) => element.tagName === 'P' && swap(element, 'li'),
  breaks: (element, random) => {
    const text = [...element.childNodes].find(
      (node) => node.nodeType === 3 && /\S \S/.test((node as Text).data),
    ) as Text | undefined;
    if (text && random() < 0.7)
      text.splitText(text.data.search(/ \S/)).before(element.ownerDocument.createElement('br'));
  },
};

/** What can go or come as a whole without cutting a sentence. */
const isWhole = (element: Element) =>
  /^(?:P|H1|H2|H3|UL|LI|SECTION|ASIDE|NAV|HEADER|BUTTON|ARTICLE|DIV|SCRIPT)$/.test(element.tagName);
const isBlock = (element: Element) =>
  /^(?:P|H1|H2|H3|SECTION|ASIDE|DIV|MAIN|ARTICLE|LI)$/.test(element.tagName);

function swap(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** @returns what was done, to be told when it matters */
export function mutatePage(doc: Document, seed: number): string[] {
  const random = randomFrom(seed);
  const names = Object.keys(CHANGES);
  const done: string[] = [];
  for (let left = 1 + Math.floor(random() * 40); left > 0; left--) {
    const elements = [...doc.body.querySelectorAll('*')];
    const element = elements[Math.floor(random() * elements.length)];
    const name = names[Math.floor(random() * names.length)] ?? '';
    if (!element) break;
    CHANGES[name]?.(element, random);
    done.push(`${name} ${element.localName}`);
  }
  return done;
}

/** What no drawing of ours may hold, whatever it was drawn from. */

/** Elements that run, load, frame, style, or send. */
const NEVER =
  'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, portal, fencedframe, video, audio, source, track, image, math, template, form[action], marquee, plaintext, noscript';

/** Attributes that run or load; handlers are all that begin with `on`. */
const NEVER_ATTRIBUTES = [
  'srcdoc',
  'srcset',
  'formaction',
  'action',
  'background',
  'ping',
  'poster',
  'data',
  'manifest',
  'xlink:href',
  'http-equiv',
  'is',
];

/** What the value of an attribute must be. */
const HARMLESS: Record<string, (value: string) => boolean> = {
  href: (value) => /^(?:https:\/\/|#|chrome-extension:|\/?[\w.]+\.html\b)/.test(value),
  src: (value) => value.startsWith('blob:'),
  style: (value) => !/url\(|expression|@import/i.test(value),
};

function tellsOpener(element: Element): boolean {
  const rel = element.getAttribute('rel');
  return (
    element.getAttribute('target') === '_blank' && rel !== null && !/noopener|noreferrer/.test(rel)
  );
}

/**
 * Looks a drawing over, shadow roots included.
 * @returns what is wrong, in words; empty when nothing is
 */
export function harmsIn(root: ParentNode): string[] {
  const harms: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(NEVER)) harms.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || NEVER_ATTRIBUTES.includes(name))
        harms.push(`${element.localName}[${name}]`);
      if (HARMLESS[name]?.(value) === false) harms.push(`${element.localName}[${name}=${value}]`);
    }
    if (tellsOpener(element)) harms.push(`${element.localName}[target]`);
    if (element.shadowRoot) harms.push(...harmsIn(element.shadowRoot));
  }
  return harms;
}

/** The tree with its words and values taken out: names of elements and of attributes. Foreign words must never change it. */
export function skeleton(node: ParentNode): string {
  return [...node.children]
    .map(
      (element) =>
        `${element.localName}[${element.getAttributeNames().sort().join(' ')}](${skeleton(element)})`,
    )
    .join('');
}

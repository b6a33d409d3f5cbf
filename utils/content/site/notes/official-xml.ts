/**
 * Reads the notes from a paper's official XML (publisher's dialect `officiele-publicatie`, XSD 2014-05-15, and its
 * forerunner `kamerwrk`): `<noot><noot.nr>1</noot.nr><noot.al>…</noot.al></noot>` inside the sentence it belongs to.
 */

/** A note with the running text around its mark, without white space, to find it back in the page. */
export interface OfficialNote {
  label: string;
  paragraphs: string[];
  /** Where the mark stands in `OfficialText.text`. */
  position: number;
}

export interface OfficialText {
  /** The paper's running text without any white space, note marks included, note texts left out. */
  text: string;
  notes: OfficialNote[];
}

const NOT_RUNNING_TEXT = new Set(['metadata', 'noot', 'meta-data']);

/**
 * @param xml the publisher's file as text
 * @returns null when it is not well-formed, or brings a document type of its own (entities are never expanded)
 */
export function parseOfficialXml(xml: string): Document | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  const doc = new DOMParser().parseFromString(xml.replace(/^\ufeff/, ''), 'application/xml');
  return doc.querySelector('parsererror') ? null : doc;
}

/**
 * @param xml the publisher's file as text
 * @returns null when it is no well-formed paper
 */
export function readOfficialText(xml: string): OfficialText | null {
  const doc = parseOfficialXml(xml);
  if (!doc) return null;
  const official: OfficialText = { text: '', notes: [] };
  const parts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    const bare = withoutSpace(text);
    parts.push(bare);
    length += bare.length;
  };
  for (const node of runningNodes(doc)) {
    if (node instanceof Element) {
      const note = readNote(node);
      if (!note) continue;
      official.notes.push({ ...note, position: length });
      add(note.label);
    } else add(node.data);
  }
  official.text = parts.join('');
  return official;
}

/** White space, soft hyphens and zero-width characters differ between the site and the publisher; nothing else does. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00a0\u00ad\u200b-\u200d\ufeff]+/g, '');
}

/** Text nodes of the running text and `noot` elements, in document order. */
function* runningNodes(doc: Document): Generator<Text | Element> {
  const walker = doc.createTreeWalker(
    doc,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      if (node.parentElement && isOutside(node.parentElement)) return NodeFilter.FILTER_REJECT;
      return node.localName === 'noot' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    },
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement && isOutside(node.parentElement)) continue;
    yield node as Text | Element;
  }
}

function isOutside(element: Element): boolean {
  return NOT_RUNNING_TEXT.has(element.localName);
}

function readNote(noot: Element): Omit<OfficialNote, 'position'> | null {
  const children = [...noot.children];
  const label = (children.find((child) => child.localName === 'noot.nr')?.textContent ?? '').trim();
  const paragraphs = children
    .filter((child) => child.localName !== 'noot.nr')
    .map((child) => (child.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((text) => text !== '');
  return /^\d{1,3}$/.test(label) && paragraphs.length > 0 ? { label, paragraphs } : null;
}

import {
  IMAGE_TYPES,
  type Block,
  type Gap,
  type Inline,
  type List,
  type Style,
  type Table,
} from './model.ts';

/** What a drawing says itself, in the language of the interface. */
export interface DrawingTexts {
  gap(gap: Gap): string;
  /** For a picture that cannot be shown and of which the author says nothing. */
  picture: string;
}

/** The state of a drawing: the marks of notes, the headings, and what must be released afterwards. */
export interface Drawing {
  doc: Document;
  texts: DrawingTexts;
  marks: { element: HTMLElement; note: number }[];
  headings: { element: HTMLElement; level: number }[];
  /** Addresses of pictures in memory, to be revoked with the view. */
  addresses: string[];
}

export function startDrawing(doc: Document, texts: DrawingTexts): Drawing {
  return { doc, texts, marks: [], headings: [], addresses: [] };
}

/** Draws blocks as nodes; nothing of a source but its words, its https links and its pictures gets through. */
export function drawBlocks(blocks: readonly Block[], drawing: Drawing): HTMLElement[] {
  return blocks.map((block) => drawBlock(block, drawing));
}

function drawBlock(block: Block, drawing: Drawing): HTMLElement {
  const { doc } = drawing;
  switch (block.kind) {
    case 'paragraph':
      return filled(doc.createElement('p'), drawInlines(block.inlines, drawing));
    case 'heading': {
      const heading = filled(
        doc.createElement(`h${block.level}`),
        drawInlines(block.inlines, drawing),
      );
      drawing.headings.push({ element: heading, level: block.level });
      return heading;
    }
    case 'list':
      return drawList(block, drawing);
    case 'table':
      return drawTable(block, drawing);
    case 'image':
      return drawImage(block, drawing);
  }
}

const STYLE_TAGS: Record<Style, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  sup: 'sup',
  sub: 'sub',
};

function drawInlines(inlines: readonly Inline[], drawing: Drawing): Node[] {
  return inlines.map((inline): Node => {
    switch (inline.kind) {
      case 'text':
        return (inline.styles ?? []).reduce<Node>(
          (inside, style) => filled(drawing.doc.createElement(STYLE_TAGS[style]), [inside]),
          drawing.doc.createTextNode(inline.text),
        );
      case 'page-mark': {
        const anchor = drawing.doc.createElement('span');
        anchor.setAttribute('data-bladzijde', inline.page);
        return anchor;
      }
      case 'break':
        return drawing.doc.createElement('br');
      case 'link': {
        const link = drawing.doc.createElement('a');
        link.href = inline.href;
        link.rel = 'noopener noreferrer';
        link.target = '_blank';
        return filled(link, drawInlines(inline.inlines, drawing));
      }
      case 'note-mark': {
        const element = drawing.doc.createElement('sup');
        drawing.marks.push({ element, note: inline.note });
        return element;
      }
      case 'gap':
        return drawing.doc.createTextNode(`[${drawing.texts.gap(inline)}]`);
    }
  });
}

/** Items that print their own label keep it, without a second one of the browser's. */
function drawList(list: List, drawing: Drawing): HTMLElement {
  const element = drawing.doc.createElement(list.ordered ? 'ol' : 'ul');
  for (const { label, blocks } of list.items) {
    const item = drawing.doc.createElement('li');
    if (label !== null) {
      element.setAttribute('data-labels', '');
      const printed = drawing.doc.createElement('span');
      printed.textContent = `${label} `;
      item.append(printed);
    }
    element.append(filled(item, drawBlocks(blocks, drawing)));
  }
  return element;
}

/** In a box of its own that scrolls: a wide table must not widen the text. */
function drawTable({ rows }: Table, drawing: Drawing): HTMLElement {
  const { doc } = drawing;
  const table = doc.createElement('table');
  for (const row of rows) {
    const tr = doc.createElement('tr');
    for (const { header, colSpan, rowSpan, blocks } of row) {
      const cell = doc.createElement(header ? 'th' : 'td');
      if (colSpan > 1) cell.colSpan = colSpan;
      if (rowSpan > 1) cell.rowSpan = rowSpan;
      tr.append(filled(cell, drawBlocks(blocks, drawing)));
    }
    table.append(tr);
  }
  const box = filled(doc.createElement('div'), [table]);
  box.setAttribute('data-tabel', '');
  return box;
}

function drawImage(
  { base64, type, alt }: { base64: string; type: string; alt: string },
  drawing: Drawing,
): HTMLElement {
  const { doc } = drawing;
  const figure = doc.createElement('figure');
  const bytes = IMAGE_TYPES.some((known) => known === type) ? decode(base64) : null;
  if (!bytes) return filled(figure, [doc.createTextNode(`[${alt || drawing.texts.picture}]`)]);
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  drawing.addresses.push(address);
  const image = doc.createElement('img');
  image.alt = alt;
  image.src = address;
  return filled(figure, [image]);
}

function decode(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function filled<Parent extends HTMLElement>(parent: Parent, children: Node[]): Parent {
  parent.append(...children);
  return parent;
}

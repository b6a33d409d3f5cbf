import { drawBlocks, startDrawing, type Drawing, type DrawingTexts } from '../../documents/draw.ts';
import { plainParagraphs } from '../../documents/inline-text.ts';
import type { Block, DocumentNote } from '../../documents/model.ts';
import type { MarkedNote } from '../site/notes/note.ts';

/** The name of the slot in which the frame shows the text. */
export const TEXT_SLOT = 'tekst';

/** The text in the page: it stands outside our shadow root, so that finding, copying and printing take it as text. */
export interface TextElement {
  element: HTMLElement;
  drawing: Drawing;
  /** Draws blocks from one on, in place of those that stood there. @param labels of the notes known by now */
  put(from: number, blocks: readonly Block[], labels: readonly string[]): void;
  /** Takes back what is shown of a paper that cannot be read to its end. */
  clear(): void;
  /** Draws the notes below the text and gives them with their marks. */
  finish(notes: readonly DocumentNote[], title: string): MarkedNote[];
}

export function createText(doc: Document, texts: DrawingTexts, signal: AbortSignal): TextElement {
  const element = doc.createElement('article');
  element.slot = TEXT_SLOT;
  element.lang = 'nl';
  element.tabIndex = -1;
  const drawing = startDrawing(doc, texts);
  signal.addEventListener('abort', () => {
    element.remove();
    for (const address of drawing.addresses) URL.revokeObjectURL(address);
  });
  const clearFrom = (index: number) => {
    for (const one of [...element.children].slice(index)) one.remove();
    drawing.marks = drawing.marks.filter((mark) => element.contains(mark.element));
    drawing.headings = drawing.headings.filter((heading) => element.contains(heading.element));
  };
  return {
    element,
    drawing,
    put: (from, blocks, labels) => {
      if (from < element.children.length) clearFrom(from);
      const known = drawing.marks.length;
      element.append(...drawBlocks(blocks, drawing));
      // At once, since a label that comes later would push the words behind it on.
      for (const mark of drawing.marks.slice(known))
        mark.element.textContent = labels[mark.note] ?? '';
    },
    clear: () => clearFrom(0),
    finish: (notes, title) => (notes.length > 0 ? drawNotes(element, notes, title, drawing) : []),
  };
}

function drawNotes(
  text: HTMLElement,
  notes: readonly DocumentNote[],
  title: string,
  drawing: Drawing,
): MarkedNote[] {
  const { doc } = drawing;
  const section = doc.createElement('section');
  section.setAttribute('data-noten', '');
  const heading = doc.createElement('h2');
  heading.textContent = title;
  const places = notes.map((note) => {
    const place = doc.createElement('div');
    const label = doc.createElement('span');
    label.textContent = note.label;
    const words = doc.createElement('div');
    words.append(...drawBlocks(note.blocks, drawing));
    place.append(label, words);
    return place;
  });
  section.append(heading, ...places);
  text.append(section);
  return drawing.marks.flatMap(({ element, note: index }): MarkedNote[] => {
    const note = notes[index];
    if (!note) return [];
    element.textContent = note.label;
    return [
      {
        note: {
          label: note.label,
          paragraphs: plainParagraphs(note.blocks),
          place: places[index] ?? null,
        },
        element,
      },
    ];
  });
}

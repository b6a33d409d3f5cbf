import { drawBlocks, startDrawing, type Drawing } from '../reader/draw.ts';
import { plainParagraphs } from '../reader/inline-text.ts';
import type { Block, DocumentNote } from '../reader/model.ts';
import type { MarkedNote } from '../page/notes/note.ts';

/** The name of the slot in which the frame shows the text. */
export const TEXT_SLOT = 'tekst';

/** The text in the page: it stands outside our shadow root, so that finding, copying and printing take it as text. */
export interface TextElement {
  element: HTMLElement;
  drawing: Drawing;
  add(blocks: readonly Block[]): void;
  /** Draws the notes below the text and gives them with their marks. */
  finish(notes: readonly DocumentNote[], title: string): MarkedNote[];
}

export function createText(doc: Document, signal: AbortSignal): TextElement {
  const element = doc.createElement('article');
  element.slot = TEXT_SLOT;
  element.lang = 'nl';
  element.tabIndex = -1;
  const drawing = startDrawing(doc);
  signal.addEventListener('abort', () => {
    element.remove();
    for (const address of drawing.addresses) URL.revokeObjectURL(address);
  });
  return {
    element,
    drawing,
    add: (blocks) => element.append(...drawBlocks(blocks, drawing)),
    finish: (notes, title) => (notes.length > 0 ? drawNotes(element, notes, title, drawing) : []),
  };
}

function drawNotes(text: HTMLElement, notes: readonly DocumentNote[], title: string, drawing: Drawing): MarkedNote[] {
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
    return [{ note: { label: note.label, paragraphs: plainParagraphs(note.blocks), place: places[index] ?? null }, element }];
  });
}

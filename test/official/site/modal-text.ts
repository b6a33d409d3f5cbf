import { escapeMarkup } from '../answer.ts';
import { notesOf, type Block, type Piece, type Publication } from '../publication/read.ts';
import { wrapRuns, type Run } from '../publication/wrap.ts';
import type { NoteStyle } from './page-rule.ts';

type Note = Extract<Piece, { kind: 'note' }>;

/** No-break spaces stand as entities in the one stored page. */
const escape = (text: string) => escapeMarkup(text).replaceAll('\u00a0', '&nbsp;');

/**
 * A publication as the site shows it in its modal: `h2`, `p` and `br` only, a `br` at each line end of the source
 * (stored page of 4 October 2025). What stands at a note's mark is not known; the style says what to take.
 */
export function modalText(publication: Publication, ondernummer: string, style: NoteStyle): string {
  const head = `<h2>Nr. ${ondernummer}<br />\n                   ${escape(publication.title)}<br />\n            </h2>\n`;
  return (
    head +
    publication.blocks.map((block) => blockHtml(block, style)).join('\n') +
    noteList(publication, style) +
    '\n'
  );
}

function blockHtml({ kind, pieces }: Block, style: NoteStyle): string {
  // A heading inside the text does not occur on the stored page; `h2` is the one heading its text keeps.
  const tag = kind === 'heading' ? 'h2' : 'p';
  const lines = wrapRuns(
    pieces.map((piece) => runOf(piece, style)),
    escape,
  );
  const end = lines.length > 1 ? '\n               ' : '';
  return `<${tag}>${lines.join('<br />\n                  ')}${end}</${tag}>`;
}

function runOf(piece: Piece, style: NoteStyle): Run {
  if (piece.kind === 'note') return { text: markHtml(piece, style), markup: true };
  if (piece.kind === 'emphasis') return { text: `<em>${escape(piece.text)}</em>`, markup: true };
  // Whether the site keeps the publisher's links is not known; the stored page's text had none to keep.
  return { text: piece.text };
}

function markHtml({ nr }: Note, style: NoteStyle): string {
  if (style === 'sup') return `<sup>${nr}</sup>`;
  if (style === 'anchors') return `<a href="#noot-${nr}" id="nootref-${nr}">${nr}</a>`;
  return nr;
}

function noteList(publication: Publication, style: NoteStyle): string {
  const notes = notesOf(publication);
  if (style === 'sup')
    return notes.map((note) => `\n<p><sup>${note.nr}</sup> ${noteText(note)}</p>`).join('');
  if (style !== 'anchors') return '';
  return notes
    .map(
      (note) =>
        `\n<p id="noot-${note.nr}"><a href="#nootref-${note.nr}">${note.nr}</a> ${noteText(note)}</p>`,
    )
    .join('');
}

function noteText({ pieces }: Note): string {
  return pieces.map((piece) => (piece.kind === 'note' ? '' : escape(piece.text))).join('');
}

import { escapeMarkup } from '../answer.ts';
import { notesOf, readPublication, type Piece, type Publication } from '../publication/read.ts';
import { wrapRuns } from '../publication/wrap.ts';

type Note = Extract<Piece, { kind: 'note' }>;

/** The publisher's page of a paper; its markup for text and notes is that of 2016, still styled in December 2024. */
export function koopHtml(xml: string, kst: string): string {
  const publication = readPublication(xml);
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8" /><title>${escapeMarkup(publication.title)} | ${kst} | Overheid.nl &gt; Officiële bekendmakingen</title></head>
<body><main><article>
${koopText(publication)}
</article></main></body></html>
`;
}

/** The text with its notes after it: `#noten` is a sibling of the text, not inside it. */
export function koopText(publication: Publication): string {
  const blocks = publication.blocks.map(({ kind, pieces }) => {
    const lines = wrapRuns(
      pieces.map((piece) =>
        piece.kind === 'text'
          ? { text: piece.text }
          : { text: pieceHtml(piece), markup: true as const },
      ),
      escapeMarkup,
    );
    return kind === 'heading'
      ? `<h3 class="tussenkop">${lines.join(' ')}</h3>`
      : `<p>${lines.join('\n               ')}</p>`;
  });
  return `<div class="stuk broodtekst-container" id="broodtekst">
<h2 class="stuktitel no-toc"><span class="stuknummer">Nr. ${publication.ondernummer}</span> ${escapeMarkup(publication.title)}</h2>
${blocks.join('\n')}
</div>
${notesHtml(notesOf(publication))}`;
}

function pieceHtml(piece: Piece): string {
  if (piece.kind === 'note')
    return `<a class="nootnum supernote-click-${piece.id}" href="#${piece.id}">${piece.nr}</a>`;
  if (piece.kind === 'emphasis') return `<em>${escapeMarkup(piece.text)}</em>`;
  // How today's page writes a link to another paper is not recorded; an ordinary link to its page is the plainest.
  if (piece.kind === 'link')
    return `<a href="https://zoek.officielebekendmakingen.nl/${piece.doc}.html">${escapeMarkup(piece.text)}</a>`;
  return escapeMarkup(piece.text);
}

function notesHtml(notes: Note[]): string {
  if (notes.length === 0) return '';
  return `<div id="noten"><hr />\n${notes.map(noteHtml).join('\n')}\n</div>`;
}

function noteHtml({ id, nr, pieces }: Note): string {
  return `<div class="voet noot snp-mouseoffset snb-pinned notedefault" id="supernote-note-${id}">
  <h5 class="note-close"><a class="note-close" href="#close-${id}">X</a> Noot </h5><sup><span class="nootnum"><a id="${id}" name="${id}"></a>${nr}</span></sup><p>${pieces.map(pieceHtml).join('')}</p>
</div>`;
}

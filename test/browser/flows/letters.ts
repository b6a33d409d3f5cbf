/** Papers of the stand-in's own world, by how their notes are marked, and what stands around them. */

/** Text in the modal, notes as bare digits that only the official XML knows; seven citations, three notes. */
export const LETTER = '/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101';
/** Notes as `sup`, listed under the text. */
export const SUP = '/kamerstukken/brieven_regering/detail?id=2031Z00102&did=2031D00102';
/** Notes as links in the page. */
export const LINKED = '/kamerstukken/brieven_regering/detail?id=2031Z00103&did=2031D00103';
/** Text in the page itself, in the publisher's markup. */
export const INLINE = '/kamerstukken/detail?did=2031D00104';
/** A letter of which only a Word file exists. */
export const FRESH = '/kamerstukken/brieven_regering/detail?id=2031Z00118&did=2031D00118';
export const MOTIE = '/kamerstukken/moties/detail?id=2031Z00030&did=2031D00030';
/** A motie that was voted on by name. */
export const ROLL_CALL = '/kamerstukken/moties/detail?id=2031Z00190&did=2031D00190';

export const note = (label: string) => `[data-kamerlezer="note"][data-note="${label}"]`;
export const citation = (id: string) => `a[data-kamerlezer="citation"][data-id="${id}"]`;

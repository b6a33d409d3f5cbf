import { XMLParser } from 'fast-xml-parser';

export type Piece =
  | { kind: 'text' | 'emphasis'; text: string }
  | { kind: 'link'; text: string; doc: string }
  | { kind: 'note'; nr: string; id: string; pieces: Piece[] };

export interface Block {
  kind: 'heading' | 'paragraph';
  pieces: Piece[];
}

/** A published paper as a list of blocks, head and text apart. */
export interface Publication {
  /** `24 801-02` and the title, one per dossier. */
  dossiers: { number: string; title: string }[];
  ondernummer: string;
  title: string;
  blocks: Block[];
}

interface Node {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: Node[];
}

const PARSER = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  ignoreAttributes: false,
  parseTagValue: false,
  attributeNamePrefix: '',
});
/** Elements of the publisher's dialect since 2010 that become a block of their own. */
const BLOCKS: Record<string, Block['kind']> = {
  al: 'paragraph',
  tussenkop: 'heading',
  datumtekst: 'paragraph',
  functie: 'paragraph',
  naam: 'paragraph',
};

/** Reads the publisher's XML (dialect `officiele-publicatie`). Processing instructions and comments are passed over. */
export function readPublication(xml: string): Publication {
  const root: Node = {
    name: '',
    text: '',
    attributes: {},
    children: toNodes(PARSER.parse(xml) as unknown[]),
  };
  const stuk = find(root, 'stuk') ?? root;
  return {
    dossiers: findAll(root, 'dossier').map((dossier) => ({
      number: collapse(textOf(find(dossier, 'dossiernummer'))),
      title: collapse(textOf(dossier.children.find(({ name }) => name === 'titel'))),
    })),
    ondernummer: collapse(textOf(find(stuk, 'ondernummer'))),
    title: collapse(textOf(stuk.children.find(({ name }) => name === 'titel'))),
    blocks: blocksOf(stuk),
  };
}

function toNodes(raw: unknown[]): Node[] {
  return raw.flatMap((one) => {
    const { ':@': attributes, '#text': text, ...rest } = one as Record<string, unknown>;
    if (typeof text === 'string') return { name: '#text', text, attributes: {}, children: [] };
    const [name = '', children] = Object.entries(rest)[0] ?? [];
    if (name.startsWith('?')) return [];
    return {
      name,
      text: '',
      attributes: (attributes ?? {}) as Record<string, string>,
      children: toNodes(children as unknown[]),
    };
  });
}

function findAll(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

function find(node: Node, name: string): Node | undefined {
  return findAll(node, name)[0];
}

function textOf(node: Node | undefined): string {
  return node ? node.text + node.children.map(textOf).join('') : '';
}

/** White space of the source becomes one space; a no-break space is the author's and stays. */
function collapse(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** A line end inside a paragraph stays: the site shows the publisher's lines. */
function keepLines(text: string): string {
  return text.replace(/[ \t\r\n]+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

function blocksOf(node: Node): Block[] {
  return node.children.flatMap((child) => {
    const kind = BLOCKS[child.name];
    return kind ? [{ kind, pieces: trimEnds(piecesOf(child)) }] : blocksOf(child);
  });
}

function piecesOf(node: Node): Piece[] {
  return node.children.flatMap((child): Piece[] => {
    if (child.name === '#text') return [{ kind: 'text', text: keepLines(child.text) }];
    if (child.name === 'noot') return [noteOf(child)];
    if (child.name === 'extref')
      return [{ kind: 'link', text: collapse(textOf(child)), doc: child.attributes['doc'] ?? '' }];
    if (child.name === 'nadruk') return [{ kind: 'emphasis', text: textOf(child) }];
    return piecesOf(child);
  });
}

function noteOf(node: Node): Piece {
  const texts = findAll(node, 'noot.al').map((al) => trimEnds(piecesOf(al)));
  return {
    kind: 'note',
    nr: collapse(textOf(find(node, 'noot.nr'))),
    id: node.attributes['id'] ?? '',
    pieces: texts.flat(),
  };
}

function trimEnds(pieces: Piece[]): Piece[] {
  return pieces
    .map((piece, index) => {
      if (piece.kind !== 'text') return piece;
      const start = index === 0 ? piece.text.replace(/^[ \n]+/, '') : piece.text;
      return { ...piece, text: index === pieces.length - 1 ? start.replace(/[ \n]+$/, '') : start };
    })
    .filter((piece) => piece.kind !== 'text' || piece.text !== '');
}

/** Every note of a paper in the order of its marks. */
export function notesOf({ blocks }: Publication): Extract<Piece, { kind: 'note' }>[] {
  return blocks.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === 'note'));
}

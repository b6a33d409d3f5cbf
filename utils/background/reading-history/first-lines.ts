import { plainParagraphs } from '../../documents/inline-text.ts';
import { readKoop } from '../../documents/koop/read-koop.ts';

/** So many characters are shown of how a paper begins; MediaWiki's previews show as many. */
const MAX_CHARS = 525;
/** Shorter paragraphs are addresses and place names: "Aan de Voorzitter", "Den Haag, 28 juli 2025". */
const MIN_PARAGRAPH_CHARS = 60;
/** A paper's text begins long before this; what lies behind is not read. */
const MAX_XML_CHARS = 2_000_000;

/**
 * How a paper begins: its first paragraphs that say something.
 * @param xml the official publication
 * @returns plain words, cut at a word's end with an ellipsis; null when the text cannot be read
 */
export function firstLines(xml: string): string | null {
  if (xml.length > MAX_XML_CHARS) return null;
  try {
    const { blocks } = readKoop(xml);
    const paragraphs = plainParagraphs(
      blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list'),
    );
    return cut(
      paragraphs
        .filter((text) => text.length >= MIN_PARAGRAPH_CHARS)
        .slice(0, 6)
        .join(' '),
    );
  } catch {
    return null;
  }
}

function cut(text: string): string | null {
  if (text.length <= MAX_CHARS) return text || null;
  return `${text.slice(0, MAX_CHARS).replace(/\s+\S*$/, '')} …`;
}

import { send } from '../../../messaging/client.ts';
import { MAX_KEPT_CHARS } from '../../../domain/saved/bounds.ts';
import type { SeenText } from '../../../domain/saved/kept-text.ts';
import { readBlocks } from '../../site/text-block.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { createYielder } from '../../ui/yielder.ts';

/** The text of a saved paper is kept, so that mijn can search it and tell later what changed. */
export const keepText: Feature = {
  name: 'keep-text',
  async start(page) {
    const { text } = page;
    if (!text) return;
    // Note marks are no words of the text; they are told apart once the notes are found.
    await page.notes;
    const certain = await page.publisherReached;
    const read = async () => ({
      source: 'page' as const,
      fileHash: null,
      paragraphs: await paragraphsOf(text),
      certain,
    });
    if (!page.signal.aborted) keepWhileSaved(page, read, page.signal);
  },
};

/**
 * Hands a text over when its paper is saved, now or later, once until the signal.
 * @param read makes the text ready; called only when the paper is saved
 */
export function keepWhileSaved(
  page: DocumentPage,
  read: () => Promise<Omit<SeenText, 'key'>>,
  signal: AbortSignal,
): void {
  const { key } = page.paper;
  let given = false;
  const give = async () => {
    if (given || signal.aborted || !page.savedStatus.has(key)) return;
    given = true;
    given = await read()
      .then((text) => handOver(key, text))
      .catch(() => false);
  };
  page.savedStatus.onChange(() => void give(), signal);
  void give();
}

/** @returns false when the paper was taken out meanwhile: saved again, its text is handed over again */
async function handOver(key: string, text: Omit<SeenText, 'key'>): Promise<boolean> {
  const length = text.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length === 0 || length > MAX_KEPT_CHARS) return true;
  return (await send('keepText', { key, ...text })) !== 'not-saved';
}

/** The paragraphs of a text in the page, read in small stretches. */
export async function paragraphsOf(text: HTMLElement): Promise<string[]> {
  const pause = createYielder();
  const paragraphs: string[] = [];
  for (const block of readBlocks(text)) {
    const words = block.text.trim();
    if (words) paragraphs.push(words);
    const turn = pause();
    if (turn) await turn;
  }
  return paragraphs;
}

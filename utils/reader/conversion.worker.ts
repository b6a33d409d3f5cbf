import { convert } from './convert.ts';
import type { ConversionAnswer, ConversionTask } from './conversion.ts';
import { Unreadable } from './unreadable.ts';

/** So many blocks are handed on at a time: the first hands over a screen, the next ones bigger stretches. */
const FIRST = 40;
const NEXT = 400;

// Answers go over the task's own port: a library that takes itself for the worker speaks on the global one.
addEventListener('message', ({ data }: MessageEvent<ConversionTask>) => void work(data), { once: true });

async function work({ readable, port }: ConversionTask): Promise<void> {
  const answer = (one: ConversionAnswer) => port.postMessage(one);
  try {
    const { source, model } = await convert(readable);
    answer({ name: 'begin', source });
    for (let from = 0, to = FIRST; from < model.blocks.length; from = to, to += NEXT) answer({ name: 'blocks', blocks: model.blocks.slice(from, to) });
    answer({ name: 'end', notes: model.notes });
  } catch (error) {
    answer({ name: 'failed', reason: error instanceof Unreadable ? error.reason : 'damaged' });
  }
}

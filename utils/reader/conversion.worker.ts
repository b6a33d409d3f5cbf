import { convert, type Readable } from './convert.ts';
import type { ConversionAnswer } from './conversion.ts';
import { Unreadable } from './unreadable.ts';

/** So many blocks are handed on at a time: the first hands over a screen, the next ones bigger stretches. */
const FIRST = 40;
const NEXT = 400;

/** What a worker has of its own global; the page's types are in force in this project. */
const own = globalThis as unknown as { postMessage(answer: ConversionAnswer): void; onmessage: ((event: MessageEvent<Readable>) => void) | null };

own.onmessage = ({ data }) => {
  void convert(data).then(
    ({ source, model }) => {
      own.postMessage({ name: 'begin', source });
      for (let from = 0; from < model.blocks.length; from += from === 0 ? FIRST : NEXT) {
        own.postMessage({ name: 'blocks', blocks: model.blocks.slice(from, from + (from === 0 ? FIRST : NEXT)) });
      }
      own.postMessage({ name: 'end', notes: model.notes });
    },
    (error: unknown) => own.postMessage({ name: 'failed', reason: error instanceof Unreadable ? error.reason : 'damaged' }),
  );
};

import type { ConversionAnswer, ConversionTask } from './conversion.ts';
import { convert } from './convert.ts';
import { streamDocument } from './stream-document.ts';

// Answers go over the task's own port: a library that takes itself for the worker speaks on the global one.
addEventListener('message', ({ data }: MessageEvent<ConversionTask>) => void work(data), {
  once: true,
});

function work({ readable, port }: ConversionTask): Promise<void> {
  return streamDocument(
    (onFirst) => convert(readable, onFirst),
    (answer: ConversionAnswer) => port.postMessage(answer),
  );
}

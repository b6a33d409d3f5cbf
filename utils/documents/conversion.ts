import type { Readable } from './convert.ts';
import type { Block, DocumentNote } from './model.ts';
import type { TextSource } from './text-source.ts';
import type { UnreadableReason } from './unreadable.ts';

/**
 * What comes of a conversion, piece by piece: a begin, blocks in order, an end; or a failure at any point. Blocks stand
 * from `from` on, in place of what was told of there before; `labels` are those of the notes known by then.
 */
export type ConversionAnswer =
  | { name: 'begin'; source: TextSource }
  | { name: 'blocks'; from: number; blocks: Block[]; labels: string[] }
  | { name: 'end'; notes: DocumentNote[] }
  | { name: 'failed'; reason: UnreadableReason };

/** What a worker is given: what to read, and where to answer. */
export interface ConversionTask {
  readable: Readable;
  port: MessagePort;
}

/** Longer than this no file is worked on, in milliseconds: the largest real ones take some seconds. */
const LONGEST = 60_000;

/**
 * Converts in a worker of its own, which ends with the conversion, with the signal, or when it takes too long.
 * @param createWorker makes the worker of `conversion.worker.ts`
 */
export function startConversion(
  createWorker: () => Worker,
  readable: Readable,
  onAnswer: (answer: ConversionAnswer) => void,
  signal: AbortSignal,
): void {
  const worker = createWorker();
  const { port1: answers, port2: port } = new MessageChannel();
  const timer = setTimeout(() => fail('too-long'), LONGEST);
  const stop = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    answers.close();
    worker.terminate();
  };
  const fail = (reason: UnreadableReason) => (stop(), onAnswer({ name: 'failed', reason }));
  signal.addEventListener('abort', stop);
  answers.onmessage = ({ data }: MessageEvent<ConversionAnswer>) => {
    if (data.name === 'end' || data.name === 'failed') stop();
    onAnswer(data);
  };
  // A worker that ran out of memory or could not start says no more than this.
  worker.onerror = () => fail('damaged');
  const task: ConversionTask = { readable, port };
  worker.postMessage(task, 'bytes' in readable ? [port, readable.bytes.buffer] : [port]);
}

import type { Readable } from './convert.ts';
import type { Block, DocumentNote } from './model.ts';
import type { TextSource } from './text-source.ts';
import type { UnreadableReason } from './unreadable.ts';

/**
 * The messages of one conversion: a begin, blocks in order, an end; or a failure at any point. `from` is the index of the
 * first block and replaces whatever was sent from there on; `labels` are those of the notes known so far.
 */
export type ConversionAnswer =
  | { name: 'begin'; source: TextSource }
  | { name: 'blocks'; from: number; blocks: Block[]; labels: string[] }
  | { name: 'end'; notes: DocumentNote[] }
  | { name: 'failed'; reason: UnreadableReason };

/** The task of a worker: what to read and the port to answer on. */
export interface ConversionTask {
  readable: Readable;
  port: MessagePort;
}

/** The largest real files take some seconds; whatever takes longer than this is stopped. */
const MAX_CONVERSION_MS = 60_000;

/**
 * Converts in a worker of its own. The worker is terminated after the conversion, on abort, or when time is up.
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
  const timer = setTimeout(() => fail('too-long'), MAX_CONVERSION_MS);
  const stop = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    answers.close();
    worker.terminate();
  };
  const fail = (reason: UnreadableReason) => {
    stop();
    onAnswer({ name: 'failed', reason });
  };
  signal.addEventListener('abort', stop);
  answers.onmessage = ({ data }: MessageEvent<ConversionAnswer>) => {
    if (data.name === 'end' || data.name === 'failed') stop();
    onAnswer(data);
  };
  // A worker that ran out of memory or did not start gives no reason.
  worker.onerror = () => fail('damaged');
  const task: ConversionTask = { readable, port };
  worker.postMessage(task, 'bytes' in readable ? [port, readable.bytes.buffer] : [port]);
}

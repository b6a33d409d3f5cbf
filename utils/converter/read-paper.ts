import type { ReadingAnswer, ReadingRequest } from '../messaging/reading.ts';
import { startConversion, type ConversionAnswer } from '../documents/conversion.ts';
import type { Readable } from '../documents/convert.ts';
import type { UnreadableReason } from '../documents/unreadable.ts';
import { sha256 } from '../domain/sha256.ts';
import { SourceError, type FileHttp } from '../sources/http.ts';

/** Files of 125 MB exist (2026); what is larger than this is not worth a reader's memory. */
const MAX_FILE_BYTES = 40_000_000;

/** What reading a paper needs of the world. */
export interface ConverterDeps {
  http: FileHttp;
  /** The publisher's XML of a paper, or null when there is none; throws SourceError. */
  officialXml(id: string): Promise<{ xml: string } | null>;
  createWorker(): Worker;
}

/**
 * Reads a paper from the best source there is: the publisher's text, else the file of the Kamer.
 * @param tell is called with each answer, in order; never after the signal
 */
export async function convertPaper(
  world: ConverterDeps,
  request: ReadingRequest,
  tell: (answer: ReadingAnswer) => void,
  signal: AbortSignal,
): Promise<void> {
  const answer = (one: ReadingAnswer) => void (signal.aborted || tell(one));
  answer({ name: 'progress', step: 'fetching', share: null });
  const published = request.paperId
    ? await world.officialXml(request.paperId).catch(() => null)
    : null;
  if (published) {
    const fileHash = await sha256(new TextEncoder().encode(published.xml));
    return convertOr(
      world,
      published,
      withHash(fileHash, answer),
      signal,
      () => void readFile(world, request, answer, signal),
    );
  }
  await readFile(world, request, answer, signal);
}

async function readFile(
  { http, createWorker }: ConverterDeps,
  { file }: ReadingRequest,
  answer: (one: ReadingAnswer) => void,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  if (!file) return answer({ name: 'failed', reason: 'not-there' });
  try {
    const onShare = (share: number) => answer({ name: 'progress', step: 'fetching', share });
    const bytes = await http.getBytes(file, { most: MAX_FILE_BYTES, onShare, signal });
    if (signal.aborted) return;
    answer({ name: 'progress', step: 'converting', share: null });
    // Before the conversion, which takes the bytes away.
    const fileHash = await sha256(bytes);
    startConversion(createWorker, { bytes }, withHash(fileHash, answer), signal);
  } catch (error) {
    answer({ name: 'failed', reason: reasonOf(error) });
  }
}

/** A published text that cannot be read is no reason to stop: the file may be better. */
function convertOr(
  world: ConverterDeps,
  readable: Readable,
  answer: (one: ConversionAnswer) => void,
  signal: AbortSignal,
  otherwise: () => void,
): void {
  const onAnswer = (one: ConversionAnswer) => (one.name === 'failed' ? otherwise() : answer(one));
  startConversion(world.createWorker, readable, onAnswer, signal);
}

/** The begin of a text tells of which bytes it was made. */
function withHash(
  fileHash: string,
  answer: (one: ReadingAnswer) => void,
): (one: ConversionAnswer) => void {
  return (one) => answer(one.name === 'begin' ? { ...one, fileHash } : one);
}

function reasonOf(error: unknown): UnreadableReason {
  if (!(error instanceof SourceError)) return 'unreachable';
  if (error.reason === 'too-large' || error.reason === 'cut-off') return error.reason;
  return error.status === 404 || error.status === 410 ? 'not-there' : 'unreachable';
}

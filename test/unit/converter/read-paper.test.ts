import { describe, expect, it } from 'vitest';
import { convertPaper, type ConverterDeps } from '../../../utils/converter/read-paper.ts';
import type { ReadingAnswer } from '../../../utils/messaging/reading.ts';
import type { ConversionAnswer, ConversionTask } from '../../../utils/documents/conversion.ts';
import type { Readable } from '../../../utils/documents/convert.ts';
import { sha256 } from '../../../utils/domain/sha256.ts';
import { SourceError } from '../../../utils/sources/http.ts';

const FILE = 'https://www.tweedekamer.nl/downloads/document?id=2031D00118';
const BYTES = Uint8Array.of(1, 2, 3);

interface Given {
  xml?: string | SourceError | null;
  bytes?: Uint8Array | SourceError;
  /** What the worker answers to each kind. */
  answers?: (readable: Readable) => ConversionAnswer[];
}

/** A world whose worker answers at once, and what was told and stopped. */
function given({
  xml = null,
  bytes = BYTES,
  answers = () => [{ name: 'end', notes: [] }],
}: Given): { world: ConverterDeps; told: ReadingAnswer[]; stopped: () => number } {
  let stopped = 0;
  const world: ConverterDeps = {
    http: {
      getText: () => Promise.reject(new Error()),
      getBytes: () =>
        bytes instanceof Error ? Promise.reject(bytes) : Promise.resolve(bytes.slice()),
    },
    officialXml: () =>
      xml instanceof Error ? Promise.reject(xml) : Promise.resolve(xml === null ? null : { xml }),
    createWorker: () => {
      const postMessage = ({ readable, port }: ConversionTask) =>
        answers(readable).forEach((data) => port.postMessage(data));
      return {
        postMessage,
        terminate: () => {
          stopped += 1;
        },
      } as unknown as Worker;
    },
  };
  return { world, told: [], stopped: () => stopped };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
const without = (told: ReadingAnswer[]) => told.filter(({ name }) => name !== 'progress');

describe('reading a paper', () => {
  it('takes the published text and leaves the file alone', async () => {
    const { world, told, stopped } = given({
      xml: '<x/>',
      bytes: new SourceError('offline'),
      answers: (readable) =>
        'xml' in readable
          ? [
              { name: 'begin', source: 'koop' },
              { name: 'end', notes: [] },
            ]
          : [],
    });
    await convertPaper(
      world,
      { paperId: 'kst-1-2', file: FILE },
      (answer) => told.push(answer),
      new AbortController().signal,
    );
    await settled();
    expect(without(told)).toEqual([
      { name: 'begin', source: 'koop', fileHash: await sha256('<x/>') },
      { name: 'end', notes: [] },
    ]);
    expect(stopped()).toBe(1);
  });

  it.each([
    ['there is none', null],
    ['the publisher is out of reach', new SourceError('offline')],
    ['it cannot be read', '<x/>'],
  ])('takes the file when of the published text %s', async (_, xml) => {
    const { world, told } = given({
      xml,
      answers: (readable) =>
        'xml' in readable
          ? [{ name: 'failed', reason: 'damaged' }]
          : [{ name: 'begin', source: 'docx' }],
    });
    await convertPaper(
      world,
      { paperId: 'kst-1-2', file: FILE },
      (answer) => told.push(answer),
      new AbortController().signal,
    );
    await settled();
    expect(without(told)).toEqual([
      { name: 'begin', source: 'docx', fileHash: await sha256(BYTES) },
    ]);
  });

  it.each([
    ['not-there', new SourceError('http-404', 404)],
    ['too-large', new SourceError('too-large')],
    ['cut-off', new SourceError('cut-off')],
    ['unreachable', new SourceError('offline')],
    ['unreachable', new SourceError('http-503', 503)],
  ])('says %s', async (reason, bytes) => {
    const { world, told } = given({ bytes });
    await convertPaper(
      world,
      { paperId: null, file: FILE },
      (answer) => told.push(answer),
      new AbortController().signal,
    );
    expect(without(told)).toEqual([{ name: 'failed', reason }]);
  });

  it('says so when there is neither text nor file', async () => {
    const { world, told } = given({});
    await convertPaper(
      world,
      { paperId: 'kst-1-2', file: null },
      (answer) => told.push(answer),
      new AbortController().signal,
    );
    expect(without(told)).toEqual([{ name: 'failed', reason: 'not-there' }]);
  });

  it('stops its worker and says nothing more when it is cancelled', async () => {
    const cancel = new AbortController();
    const { world, told, stopped } = given({ answers: () => [] });
    await convertPaper(
      world,
      { paperId: null, file: FILE },
      (answer) => told.push(answer),
      cancel.signal,
    );
    const before = told.length;
    cancel.abort();
    await settled();
    expect([stopped(), told.length]).toEqual([1, before]);
  });
});

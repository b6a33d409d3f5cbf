import { expect, it } from 'vitest';
import { serialQueue } from '../../../utils/domain/serial-queue.ts';

it('runs one task at a time, in order, also behind one that failed', async () => {
  const queue = serialQueue();
  const log: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = queue.run(async () => {
    await gate.promise;
    log.push('first');
    throw new Error('no');
  });
  const second = queue.run(() => Promise.resolve(log.push('second')));
  await Promise.resolve();
  expect(log).toEqual([]);
  gate.resolve();
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
  expect(log).toEqual(['first', 'second']);
});

it('is idle when all that was added has run, whatever came of it', async () => {
  const queue = serialQueue();
  await queue.idle();
  const gate = Promise.withResolvers<void>();
  let done = false;
  const failing = queue.run(async () => {
    await gate.promise;
    done = true;
    throw new Error('no');
  });
  const idle = queue.idle().then(() => done);
  gate.resolve();
  await expect(failing).rejects.toThrow('no');
  expect(await idle).toBe(true);
});

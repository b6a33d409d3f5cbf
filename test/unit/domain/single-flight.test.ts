import { describe, expect, it, vi } from 'vitest';
import { singleFlight, singleFlightOfMany } from '../../../utils/domain/single-flight.ts';

describe('work for one key', () => {
  it('is shared while it is in flight, and done anew afterwards', async () => {
    const flight = singleFlight<string, number>();
    const work = vi.fn(() => Promise.resolve(1));
    expect(await Promise.all([flight('a', work), flight('a', work)])).toEqual([1, 1]);
    expect(work).toHaveBeenCalledTimes(1);
    await Promise.all([flight('a', work), flight('b', work)]);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('that fails, fails for all who share it and is tried again later', async () => {
    const flight = singleFlight<string, number>();
    const fail = () => Promise.reject(new Error('no'));
    const both = await Promise.allSettled([flight('a', fail), flight('a', fail)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await flight('a', () => Promise.resolve(2))).toBe(2);
  });
});

describe('work for many keys', () => {
  it('is done only for keys that are not in flight', async () => {
    const flight = singleFlightOfMany<string, string>();
    const gate = Promise.withResolvers<void>();
    const work = vi.fn(async (missing: string[]) => {
      await gate.promise;
      return new Map(missing.filter((key) => key !== 'x').map((key) => [key, key.toUpperCase()]));
    });
    const first = flight(['a', 'b', 'a', 'x'], work);
    const second = flight(['b', 'c'], work);
    const third = flight(['a'], work);
    gate.resolve();
    expect([...(await first)]).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ]);
    expect([...(await second)]).toEqual([
      ['b', 'B'],
      ['c', 'C'],
    ]);
    expect([...(await third)]).toEqual([['a', 'A']]);
    expect(work.mock.calls).toEqual([[['a', 'b', 'x']], [['c']]]);
    await flight(['a'], work);
    expect(work).toHaveBeenCalledTimes(3);
    expect(await flight([], work)).toEqual(new Map());
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('that fails is tried again', async () => {
    const flight = singleFlightOfMany<string, string>();
    await expect(flight(['a'], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await flight(['a'], () => Promise.resolve(new Map([['a', 'A']])))).toEqual(
      new Map([['a', 'A']]),
    );
  });
});

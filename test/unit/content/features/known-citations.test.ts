import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Resolution } from '../../../../utils/domain/resolution.ts';
import { KnownCitations } from '../../../../utils/content/features/citations/known-citations.ts';

const deliver = vi.fn<(message: { input: { ids: string[] } }) => Promise<unknown>>();
let isOut: boolean;

beforeEach(() => {
  isOut = true;
  deliver.mockReset();
  deliver.mockImplementation(({ input: { ids } }) =>
    Promise.resolve({ ok: true, value: ids.map(answerFor) }),
  );
  Object.assign(fakeBrowser.runtime, { id: 'ours', sendMessage: deliver });
});

const answerFor = (id: string): Resolution =>
  isOut && id === 'kst-24801-1'
    ? { status: 'unreachable', id, reason: 'offline', retryAt: 90_000 }
    : { status: 'not-found', id };

it('asks again for what could not be asked for, and for nothing else', async () => {
  const citations = new KnownCitations({ dossier: null, paperId: null });
  await citations.ask(['kst-24801-1', 'kst-24801-2']);
  expect(citations.retryInMs(10_000)).toBe(80_000);
  expect(citations.retryInMs(89_000)).toBe(30_000);
  isOut = false;
  await citations.askAgain();
  expect(deliver.mock.lastCall?.[0].input.ids).toEqual(['kst-24801-1']);
  expect(citations.answer('kst-24801-1')?.status).toBe('not-found');
  expect(citations.retryInMs(10_000)).toBeNull();
});

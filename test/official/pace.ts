import { BESIDE_SLOW_MS, GIVES_UP_MS } from './odata/slowness.ts';
import type { Answer } from './answer.ts';

/** An uncached page of the site takes 13 to 49 s; here so long, for the sake of those who wait. */
export const UNCACHED_PAGE_MS = 100;

/** What to answer, and how long it takes. */
export interface Paced {
  answer: Answer;
  waitMs: number;
}

const BUSY = {
  status: 503,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: 'Service Unavailable',
};
const GIVEN_UP = {
  status: 500,
  headers: { 'content-type': 'application/json; odata.metadata=minimal' },
  body: JSON.stringify({ error: { code: '', message: 'An error has occurred.' } }),
};

/** How the hosts take their time: what is slow, what it costs others, and what is refused meanwhile. */
export class Pace {
  private slowUntil = 0;
  private readonly cached = new Set<string>();
  private pageUntil = 0;

  /** A question to the Kamer's service. It goes on costing when whoever asked has gone. @param now milliseconds */
  question(answer: Answer, now: number): Paced {
    const slow = answer.slowMs ?? 0;
    const waitMs = Math.min(slow, GIVES_UP_MS) + (now < this.slowUntil ? BESIDE_SLOW_MS : 0);
    if (slow > 0) this.slowUntil = Math.max(this.slowUntil, now + Math.min(slow, GIVES_UP_MS));
    return { answer: slow > GIVES_UP_MS ? GIVEN_UP : answer, waitMs };
  }

  /** A page of the site: of two that are not in its cache at once, the second gets 503 (letters, September 2026). */
  page(address: string, answer: Answer, now: number): Paced {
    if (answer.status !== 200 || this.cached.has(address)) return { answer, waitMs: 0 };
    if (now < this.pageUntil) return { answer: BUSY, waitMs: 0 };
    this.cached.add(address);
    this.pageUntil = now + UNCACHED_PAGE_MS;
    return { answer, waitMs: UNCACHED_PAGE_MS };
  }
}

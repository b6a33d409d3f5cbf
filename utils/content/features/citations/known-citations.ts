import { send } from '../../../messaging/client.ts';
import type { Resolution } from '../../../domain/resolution.ts';
import { CitationReading } from './citation-reading.ts';

/** The largest number of ids one message may carry (`utils/messaging/protocol` refuses more). */
const MAX_IDS_PER_MESSAGE = 300;

/** Answers that a page waits for are not asked for more often than this. */
const MIN_RETRY_MS = 30_000;

/** What is known of the papers this page cites; each id is asked for once. */
export class KnownCitations {
  private readonly answers = new Map<string, Resolution>();
  private readonly lookedUp = Promise.withResolvers<void>();
  /** Settles when all of the page's citations were asked for, or cannot be. */
  readonly firstLookup = this.lookedUp.promise;
  /** What the texts of the page cite. */
  readonly reading: CitationReading;

  constructor(paper: ConstructorParameters<typeof CitationReading>[0]) {
    this.reading = new CitationReading(paper);
  }

  /** The answer for an id, if it was asked for. */
  answer(id: string | null): Resolution | undefined {
    return id === null ? undefined : this.answers.get(id);
  }

  /**
   * Asks the background for all ids not yet known, in the order given; each must be one that a source can tell about.
   * @throws when the background cannot be reached
   */
  async ask(ids: (string | null)[]): Promise<void> {
    await this.askAll(
      [...new Set(ids)].filter((id): id is string => id !== null && !this.answers.has(id)),
    );
  }

  /** All that the page cites was asked for, or cannot be. */
  settleLookup(): void {
    this.lookedUp.resolve();
  }

  /**
   * How long to wait before asking again for what no source, or not the first one, could be asked for.
   * @param now milliseconds since 1970
   * @returns milliseconds; null when there is nothing of the kind
   */
  retryInMs(now: number): number | null {
    const open = this.openAnswers();
    const times = open.map((answer) => ('retryAt' in answer ? (answer.retryAt ?? 0) : 0));
    return open.length > 0 ? Math.max(MIN_RETRY_MS, ...times.map((time) => time - now)) : null;
  }

  /** @throws when the background cannot be reached */
  async askAgain(): Promise<void> {
    await this.askAll(this.openAnswers().map(({ id }) => id));
  }

  private openAnswers(): Resolution[] {
    return [...this.answers.values()].filter(
      (answer) =>
        answer.status === 'unreachable' || (answer.status === 'found' && answer.provisional),
    );
  }

  private async askAll(open: string[]): Promise<void> {
    for (let from = 0; from < open.length; from += MAX_IDS_PER_MESSAGE) {
      const answers = await send('resolve', { ids: open.slice(from, from + MAX_IDS_PER_MESSAGE) });
      for (const answer of answers) this.answers.set(answer.id, answer);
    }
  }
}

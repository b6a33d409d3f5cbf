import { send } from '../../../messaging/client.ts';
import type { Resolution } from '../../../domain/resolution.ts';
import { CitationReading } from './citation-reading.ts';

/** The largest number of ids one message may carry (`utils/messaging/protocol` refuses more). */
const MAX_IDS_PER_MESSAGE = 300;

/** What is known of the papers this page cites; each id is asked for once. */
export class KnownCitations {
  private readonly answers = new Map<string, Resolution>();
  private readonly lookedUp = Promise.withResolvers<void>();
  /** Settles when the page's citations were first asked for, or cannot be. */
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
    try {
      await this.askAll(ids);
    } finally {
      this.lookedUp.resolve();
    }
  }

  /** Nothing will be asked. */
  cancelLookup(): void {
    this.lookedUp.resolve();
  }

  private async askAll(ids: (string | null)[]): Promise<void> {
    const open = [...new Set(ids)].filter(
      (id): id is string => id !== null && !this.answers.has(id),
    );
    for (let from = 0; from < open.length; from += MAX_IDS_PER_MESSAGE) {
      const answers = await send('resolve', { ids: open.slice(from, from + MAX_IDS_PER_MESSAGE) });
      for (const answer of answers) this.answers.set(answer.id, answer);
    }
  }
}

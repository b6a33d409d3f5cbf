import { findCitations, type Citation } from '../citations/index.ts';
import { send } from '../messages/client.ts';
import type { Resolution } from '../resolver/resolution.ts';

/** The largest number of ids one message may carry (`messages/server.ts` refuses more). */
const IDS_PER_MESSAGE = 300;

/** What is known of the papers this page cites; each id is asked for once. */
export class KnownCitations {
  private readonly answers = new Map<string, Resolution>();
  private settle: () => void = () => undefined;
  /** Settles when the page's citations were first asked for, whatever came of it. */
  readonly settled = new Promise<void>((resolve) => (this.settle = resolve));
  private readonly context: { dossier?: string };

  /** @param dossier the dossier of the page's own paper, for short forms that leave it out */
  constructor(dossier: string | null) {
    this.context = dossier ? { dossier } : {};
  }

  /** Reads a text; every citation in it, linked or not. */
  read(text: string): Citation[] {
    return findCitations(text, this.context);
  }

  /** The answer for an id, if it was asked for. */
  answer(id: string | null): Resolution | undefined {
    return id === null ? undefined : this.answers.get(id);
  }

  /**
   * Asks the background for all ids not yet known, in the order given.
   * @throws when the background cannot be reached
   */
  async ask(citations: Citation[]): Promise<void> {
    try {
      await this.askAll(citations);
    } finally {
      this.settle();
    }
  }

  private async askAll(citations: Citation[]): Promise<void> {
    const ids = [...new Set(citations.flatMap(({ id }) => (id !== null && !this.answers.has(id) ? [id] : [])))];
    for (let from = 0; from < ids.length; from += IDS_PER_MESSAGE) {
      const answers = await send('resolve', { ids: ids.slice(from, from + IDS_PER_MESSAGE) });
      for (const answer of answers) this.answers.set(answer.id, answer);
    }
  }
}

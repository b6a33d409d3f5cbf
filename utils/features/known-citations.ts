import { findCitations, type Citation } from '../citations/index.ts';
import { isDocumentNumber, isPublishedId } from '../citations/resolvable.ts';
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
  async ask(ids: (string | null)[]): Promise<void> {
    try {
      await this.askAll(ids);
    } finally {
      this.settle();
    }
  }

  private async askAll(ids: (string | null)[]): Promise<void> {
    const open = [...new Set(ids)].filter((id): id is string => id !== null && canBeAsked(id) && !this.answers.has(id));
    for (let from = 0; from < open.length; from += IDS_PER_MESSAGE) {
      const answers = await send('resolve', { ids: open.slice(from, from + IDS_PER_MESSAGE) });
      for (const answer of answers) this.answers.set(answer.id, answer);
    }
  }
}

/** Judgments, laws and acts of the Union have no source here that could tell whether they exist. */
function canBeAsked(id: string): boolean {
  return isDocumentNumber(id) || isPublishedId(id);
}

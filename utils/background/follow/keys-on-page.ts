import type { ContextAnswer } from '../../domain/context/paper-context.ts';
import { followSubjects } from '../../domain/follow/follow-subjects.ts';
import { idsFromAddress } from '../../domain/kamer-address.ts';

/** What is known around papers: what was asked before, else the source. */
export interface KnownContexts {
  kept(number: string): Promise<ContextAnswer | undefined>;
  of(asked: { number: string; ondernummer: null }): Promise<ContextAnswer>;
}

/**
 * The keys a document page may ask about and follow: its own paper and what stands around it, by what the background
 * itself knows, not by what the page says.
 * @param address of the page that asks, as the browser gives it
 */
export async function keysOnPage(contexts: KnownContexts, address: string): Promise<Set<string>> {
  const number = idsFromAddress(new URL(address)).document;
  if (!number) return new Set();
  const answer =
    (await contexts.kept(number).catch(() => undefined)) ??
    (await contexts.of({ number, ondernummer: null }));
  const around =
    answer.state === 'known' ? followSubjects(answer.context).map(({ key }) => key) : [];
  return new Set([number, ...around]);
}

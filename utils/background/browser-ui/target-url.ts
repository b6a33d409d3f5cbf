import type { LookupAnswer } from '../../citations/lookup-answer.ts';

interface LookupOptions {
  lookUp(text: string): Promise<LookupAnswer>;
  text: string;
  /** The page of ours that looks the text up. */
  lookupPage: string;
}

/**
 * Where a text leads that was typed or selected in a tab. Chrome shows pages of an extension in no private window, but
 * opens them in an ordinary one: there, what is found is gone to at once, so that it stays private.
 * @returns whether the page can stand in the tab's own window
 */
export async function targetUrl(
  tab: { incognito?: boolean | undefined } | undefined,
  { lookUp, text, lookupPage }: LookupOptions,
): Promise<{ url: string; fitsHere: boolean }> {
  if (!tab?.incognito) return { url: lookupPage, fitsHere: true };
  const answer = await lookUp(text).catch(() => null);
  if (answer?.state === 'found') return { url: answer.paper.href, fitsHere: true };
  return answer?.state === 'found-record'
    ? { url: answer.record.href, fitsHere: true }
    : { url: lookupPage, fitsHere: false };
}

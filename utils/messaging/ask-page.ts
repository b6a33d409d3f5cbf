import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import type { InputOf, OutputOf } from './declaration.ts';
import { PAGE_QUESTIONS, type PageQuestions } from './protocol/page-questions.ts';

/**
 * Asks the document page in a tab.
 * @returns null when there is none, or it does not answer as it should
 */
export async function askPage<Name extends keyof PageQuestions>(
  tab: number,
  ask: Name,
  input: InputOf<PageQuestions[Name]>,
): Promise<OutputOf<PageQuestions[Name]> | null> {
  const answer: unknown = await browser.tabs
    .sendMessage(tab, { ask, input }, { frameId: 0 })
    .catch(() => null);
  const parsed = v.safeParse<v.GenericSchema>(PAGE_QUESTIONS[ask].output, answer);
  return parsed.success ? (parsed.output as OutputOf<PageQuestions[Name]>) : null;
}

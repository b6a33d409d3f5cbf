import { DocumentNumberSchema } from '../domain/ids/schemas.ts';
import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import { MOST_PLACES, type CitedPage } from '../domain/reading/cited-page.ts';
import { DayOrNull, Href, Id, PaperToSaveSchema } from '../domain/saved/paper-schema.ts';
import type { PageQuestions } from './page-answers.ts';

const Words = (most: number) => v.pipe(v.string(), v.maxLength(most));

const PaperSchema = v.strictObject({
  id: v.nullable(Id),
  number: v.nullable(DocumentNumberSchema),
  kind: Words(200),
  title: Words(2000),
  date: DayOrNull,
  dossier: v.nullable(v.strictObject({ number: Words(20), title: v.nullable(Words(2000)) })),
  submitters: v.pipe(v.array(Words(300)), v.maxLength(300)),
  href: Href,
});

/** A content script stands in the page's own process: what it says is looked at like anything from outside. */
const CitedPageSchema = v.strictObject({
  paper: PaperToSaveSchema,
  text: v.picklist(['none', 'reading', 'ready']),
  entries: v.pipe(
    v.array(
      v.strictObject({
        id: v.nullable(Id),
        words: Words(1000),
        paper: v.nullable(PaperSchema),
        reason: v.nullable(v.picklist(['number-unknown', 'not-found', 'unreachable', 'by-name'])),
        count: v.pipe(v.number(), v.integer(), v.minValue(1)),
        places: v.pipe(
          v.array(v.strictObject({ note: v.nullable(Words(20)), around: Words(1000) })),
          v.maxLength(MOST_PLACES),
        ),
      }),
    ),
    v.maxLength(5000),
  ),
}) satisfies v.GenericSchema<CitedPage>;

const ANSWERS = {
  cited: CitedPageSchema,
  showPlace: v.boolean(),
  copy: v.boolean(),
  say: v.literal(true),
} satisfies Record<keyof PageQuestions, v.GenericSchema>;

/**
 * Asks the document page in a tab.
 * @returns null when there is none, or it does not answer as it should
 */
export async function askPage<Name extends keyof PageQuestions>(
  tab: number,
  ask: Name,
  input: PageQuestions[Name]['in'],
): Promise<PageQuestions[Name]['out'] | null> {
  const answer: unknown = await browser.tabs
    .sendMessage(tab, { ask, input }, { frameId: 0 })
    .catch(() => null);
  const schema: v.GenericSchema = ANSWERS[ask];
  const parsed = v.safeParse(schema, answer);
  return parsed.success ? (parsed.output as PageQuestions[Name]['out']) : null;
}

/** Calls back with the tab whose document page has read its paper. */
export function onPageRead(listener: (tab: number) => void, signal: AbortSignal): void {
  const onMessage = (
    message: unknown,
    sender: { id?: string | undefined; tab?: { id?: number | undefined } | undefined },
  ): undefined => {
    if (
      (message as { push?: unknown } | null)?.push === 'page-read' &&
      sender.id === browser.runtime.id &&
      sender.tab?.id !== undefined
    )
      listener(sender.tab.id);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

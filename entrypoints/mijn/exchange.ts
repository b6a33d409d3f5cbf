import { dayInTheHague } from '../../utils/domain/dates.ts';
import type { Checked, Exchange, Format, Mode } from '../../components/mijn/exchange/exchange.ts';
import type { Before } from '../../components/mijn/use-undoable-actions.ts';
import { downloadFile } from './download-file.ts';
import { send } from '../../utils/messaging/client.ts';
import { toCsv } from '../../utils/formats/csv.ts';
import {
  planFollows,
  planTakeout,
  verdictCounts,
  withoutDoubles,
} from '../../utils/background/saved/exchange/plan.ts';
import { toReference } from '../../utils/formats/saved-paper-reference.ts';
import {
  parseExportFile,
  printExportFile,
  type ParsedExportFile,
} from '../../utils/formats/export-file.ts';
import type { QuoteRecord } from '../../utils/domain/saved/quote.ts';
import type { PaperRecord, SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import type { KeptText } from '../../utils/domain/saved/kept-text.ts';
import { toBibtex } from '../../utils/formats/bibtex.ts';
import { toCslJson } from '../../utils/formats/csl-json.ts';
import { toRis } from '../../utils/formats/ris.ts';
import type { ListLine } from '../../utils/domain/saved/list-plan.ts';
import type { ExportedFollow } from '../../utils/domain/follow/follow-schema.ts';

/** Lines of a list that are asked for in one message. */
const PAPERS_PER_MESSAGE = 20;
/** A text may have two million characters. */
const TEXTS_PER_MESSAGE = 4;
const LAST_EXPORT_KEY = 'mijn-taken-out';

const WRITERS: Record<
  Exclude<Format, 'json'>,
  { ending: string; type: string; write(papers: SavedPaper[]): string }
> = {
  csv: { ending: 'csv', type: 'text/csv', write: toCsv },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    write: (papers) => toRis(papers.map(toReference)),
  },
  bibtex: {
    ending: 'bib',
    type: 'application/x-bibtex',
    write: (papers) => toBibtex(papers.map(toReference)),
  },
  csl: {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (papers) => toCslJson(papers.map(toReference)),
  },
};

/** ISO instant of the last time everything was taken out in this browser, or null. */
export const lastExportAt = (): string | null => localStorage.getItem(LAST_EXPORT_KEY);

/** A followed thing as a file has it. */
export const forFile = ({ key, title, href, since }: ExportedFollow): ExportedFollow => ({
  key,
  title,
  href,
  since,
});

/** What a page has of mijn at a moment. */
export interface Kept {
  list: SavedPaper[];
  bin: PaperRecord[];
  quotes: QuoteRecord[];
  follows: ExportedFollow[];
}

/** Wires the page to files and to the background. @param kept what the page has at the moment */
export function createExchange(kept: () => Kept, changed: () => void): Exchange {
  const whole = (): PaperRecord[] => [
    ...kept().list.map((paper) => ({ ...paper, removedAt: '' })),
    ...kept().bin,
  ];
  return {
    lastExportAt: lastExportAt(),
    exportAs: async (format, keys, withTexts) => {
      const now = new Date().toISOString();
      const name = `mijn-kamerstukken-${dayInTheHague(Date.parse(now))}`;
      if (format !== 'json') {
        const wanted = new Set(keys);
        const { ending, type, write } = WRITERS[format];
        return downloadFile(
          `${name}.${ending}`,
          type,
          write([...kept().list, ...kept().bin].filter(({ key }) => wanted.has(key))),
        );
      }
      const papers = whole();
      const texts = withTexts ? { texts: await allTexts(papers) } : {};
      downloadFile(
        `${name}.json`,
        'application/json',
        printExportFile({ papers, quotes: kept().quotes, follows: kept().follows, ...texts }, now),
      );
      localStorage.setItem(LAST_EXPORT_KEY, now);
      changed();
    },
    check: (text, mode, progress) =>
      /^\uFEFF?\s*[{[]/.test(text)
        ? Promise.resolve(checkTakeout(text, whole(), kept(), mode))
        : checkList(text, progress),
  };
}

/** The kept texts of papers, some papers at a time. */
async function allTexts(papers: PaperRecord[]): Promise<KeptText[]> {
  const texts: KeptText[] = [];
  for (let at = 0; at < papers.length; at += PAPERS_PER_MESSAGE)
    texts.push(
      ...(await send('exportTexts', {
        keys: papers.slice(at, at + PAPERS_PER_MESSAGE).map(({ key }) => key),
      })),
    );
  return texts;
}

/** Papers and quotes are put back at once; texts, which may be large, follow a few at a time. */
async function putBackAll(
  papers: PaperRecord[],
  follows: ExportedFollow[],
  { quotes, texts }: ParsedExportFile,
  mode: Mode,
): Promise<Before> {
  if (follows.length > 0) await send('followAll', { follows });
  const before = await send('importPapers', { papers, quotes, mode, act: crypto.randomUUID() });
  for (let at = 0; at < texts.length; at += TEXTS_PER_MESSAGE)
    await send('importTexts', { texts: texts.slice(at, at + TEXTS_PER_MESSAGE) });
  return { ...before, follows: follows.map(({ key }) => key) };
}

function checkTakeout(text: string, known: PaperRecord[], kept: Kept, mode: Mode): Checked {
  const read = parseExportFile(text);
  if ('refusal' in read) return read;
  const { lines: paperLines, papers, missing } = planTakeout(read.records, known, mode);
  const { lines: followLines, follows } = planFollows(
    read.follows,
    new Set(kept.follows.map(({ key }) => key)),
  );
  const lines = [...paperLines, ...followLines];
  const here = new Set(kept.quotes.map(({ id }) => id));
  const quotes = {
    all: read.quotes.length,
    fresh: read.quotes.filter(({ id }) => !here.has(id)).length,
  };
  return {
    lines,
    counts: verdictCounts(lines),
    quotes,
    missing: mode === 'replace' ? missing : 0,
    apply: () => putBackAll(papers, follows, read, mode),
  };
}

async function checkList(
  text: string,
  progress: (done: number, all: number) => void,
): Promise<Checked> {
  const asked = text
    .split(/\r\n|\r|\n/)
    .map((one, index) => ({ line: index + 1, text: one.trim().slice(0, 1000) }))
    .filter((one) => one.text && !one.text.startsWith('#'));
  if (asked.length === 0) return { refusal: 'empty' };
  const answers: ListLine[] = [];
  for (let at = 0; at < asked.length; at += PAPERS_PER_MESSAGE) {
    progress(at, asked.length);
    answers.push(...(await send('planList', { lines: asked.slice(at, at + PAPERS_PER_MESSAGE) })));
  }
  const lines = withoutDoubles(answers);
  const papers = lines.flatMap(({ paper }) => paper ?? []);
  return {
    lines,
    counts: verdictCounts(lines),
    missing: 0,
    apply: async () => ({
      marks: await send('savePapers', { papers, act: crypto.randomUUID() }),
      quotes: [],
    }),
  };
}

import type { Checked, Exchange, Format, Mode } from '../../components/mijn/exchange/exchange.ts';
import { handOver } from './hand-over.ts';
import { send } from '../../utils/messages/client.ts';
import { toCsv } from '../../utils/mijn/exchange/csv.ts';
import { planFollows, planTakeout, verdictCounts, withoutDoubles, type ListLine } from '../../utils/mijn/exchange/plan.ts';
import { toReference } from '../../utils/mijn/exchange/references.ts';
import { readTakeout, writeTakeout, type WholePaper } from '../../utils/mijn/exchange/takeout.ts';
import type { FollowOfFile } from '../../utils/mijn/follow/follow.ts';
import type { RemovedPaper, SavedPaper } from '../../utils/mijn/saved-paper.ts';
import { toBibtex } from '../../utils/references/bibtex.ts';
import { toCslJson } from '../../utils/references/csl-json.ts';
import { toRis } from '../../utils/references/ris.ts';

/** Lines of a list that are asked for in one message. */
const AT_ONCE = 20;
const TAKEN_OUT = 'mijn-taken-out';

const WRITERS: Record<Exclude<Format, 'json'>, { ending: string; type: string; write(papers: SavedPaper[]): string }> = {
  csv: { ending: 'csv', type: 'text/csv', write: toCsv },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', write: (papers) => toRis(papers.map(toReference)) },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: (papers) => toBibtex(papers.map(toReference)) },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: (papers) => toCslJson(papers.map(toReference)) },
};

/** Wires the page to files and to the background. @param kept what the page has at the moment */
export function createExchange(kept: () => { list: SavedPaper[]; bin: RemovedPaper[]; follows: FollowOfFile[] }, changed: () => void): Exchange {
  const whole = (): WholePaper[] => [...kept().list.map((paper) => ({ ...paper, removedAt: '' })), ...kept().bin];
  return {
    lastTakenOut: localStorage.getItem(TAKEN_OUT),
    takeOut: (format, keys) => {
      const now = new Date().toISOString();
      const name = `mijn-kamerstukken-${now.slice(0, 10)}`;
      if (format !== 'json') {
        const wanted = new Set(keys);
        const { ending, type, write } = WRITERS[format];
        return handOver(`${name}.${ending}`, type, write([...kept().list, ...kept().bin].filter(({ key }) => wanted.has(key))));
      }
      handOver(`${name}.json`, 'application/json', writeTakeout(whole(), now, kept().follows));
      localStorage.setItem(TAKEN_OUT, now);
      changed();
    },
    check: (text, mode, progress) => (/^\uFEFF?\s*[{[]/.test(text) ? Promise.resolve(checkTakeout(text, whole(), kept().follows, mode)) : checkList(text, progress)),
  };
}

function checkTakeout(text: string, known: WholePaper[], followed: FollowOfFile[], mode: Mode): Checked {
  const read = readTakeout(text);
  if ('refusal' in read) return read;
  const { lines: paperLines, papers, missing } = planTakeout(read.records, known, mode);
  const { lines: followLines, follows } = planFollows(read.follows, new Set(followed.map(({ key }) => key)));
  const lines = [...paperLines, ...followLines];
  const apply = async () => {
    if (follows.length > 0) await send('followAll', { follows });
    return send('importPapers', { papers, mode });
  };
  return { lines, counts: verdictCounts(lines), missing: mode === 'replace' ? missing : 0, apply };
}

async function checkList(text: string, progress: (done: number, all: number) => void): Promise<Checked> {
  const asked = text
    .split(/\r\n|\r|\n/)
    .map((one, index) => ({ line: index + 1, text: one.trim().slice(0, 1000) }))
    .filter((one) => one.text && !one.text.startsWith('#'));
  if (asked.length === 0) return { refusal: 'empty' };
  const answers: ListLine[] = [];
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    progress(at, asked.length);
    answers.push(...(await send('planList', { lines: asked.slice(at, at + AT_ONCE) })));
  }
  const lines = withoutDoubles(answers);
  const papers = lines.flatMap(({ paper }) => paper ?? []);
  return { lines, counts: verdictCounts(lines), missing: 0, apply: () => send('savePapers', { papers }) };
}

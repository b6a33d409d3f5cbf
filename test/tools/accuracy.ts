import { readFileSync } from 'node:fs';
import {
  figures,
  parseLines,
  score,
  type Labelled,
  type LabelledLine,
  type Score,
} from './score.ts';

const CONTEXT = 40;

function run(): void {
  const [file] = process.argv.slice(2);
  if (!file) {
    process.stderr.write('usage: npm run accuracy -- FILE.jsonl\n');
    process.exitCode = 1;
    return;
  }
  print(score(parseLines(readFileSync(file, 'utf8'))));
}

function print(total: Score): void {
  const out: string[] = ['', 'misses'];
  for (const { line, label } of total.misses) out.push(describe(line, label));
  out.push('', 'false hits');
  for (const { line, reading } of total.falseHits) out.push(describe(line, reading));
  out.push('', row(['kind', 'hits', 'misses', 'false', 'precision', 'recall', 'F1']));
  for (const kind of keys(total, ({ kind }) => kind))
    out.push(counted(total, kind, (each) => each.kind === kind));
  out.push(counted(total, 'all', () => true));
  out.push('', row(['form of the label', 'hits', 'misses', '', '', 'recall', '']));
  for (const form of keys(total, formOf)) out.push(recalled(total, form));
  out.push(
    '',
    `kept apart (only context can tell, or kind "other"): ${total.apart.hits} of ${total.apart.labels} read the same`,
  );
  out.push(named(total, 'naam'), named(total, 'wet'));
  process.stdout.write(`${out.join('\n')}\n`);
}

const formOf = ({ kind, form }: Labelled) => `${kind} ${form}`;

function keys(total: Score, key: (each: Labelled) => string): string[] {
  const all = [...total.hits, ...total.misses].map(({ label }) => key(label));
  return [
    ...new Set([
      ...all,
      ...(key === formOf ? [] : total.falseHits.map(({ reading }) => key(reading))),
    ]),
  ].sort();
}

function counted(total: Score, name: string, wanted: (each: Labelled) => boolean): string {
  const hits = total.hits.filter(({ label }) => wanted(label)).length;
  const misses = total.misses.filter(({ label }) => wanted(label)).length;
  const falseHits = total.falseHits.filter(({ reading }) => wanted(reading)).length;
  const { precision, recall, f1 } = figures(hits, misses, falseHits);
  return row([
    name,
    hits,
    misses,
    falseHits,
    precision.toFixed(4),
    recall.toFixed(4),
    f1.toFixed(4),
  ]);
}

function recalled(total: Score, form: string): string {
  const hits = total.hits.filter(({ label }) => formOf(label) === form).length;
  const misses = total.misses.filter(({ label }) => formOf(label) === form).length;
  return row([form, hits, misses, '', '', figures(hits, misses, 0).recall.toFixed(4), '']);
}

/** How often a name was read to the letter, which the score does not ask for. */
function named(total: Score, field: string): string {
  const hits = total.hits.filter(({ label }) => label[field] !== undefined);
  const same = hits.filter(({ label, reading }) => label[field] === reading[field]);
  return `${field} to the letter: ${same.length} of ${hits.length}`;
}

function row(cells: (string | number)[]): string {
  return cells
    .map((cell, at) => (at === 0 ? String(cell).padEnd(40) : String(cell).padStart(10)))
    .join('');
}

function describe(
  line: LabelledLine,
  { start, end, raw, kind, form, canonical }: Labelled,
): string {
  const before = line.text.slice(Math.max(0, start - CONTEXT), start);
  const after = line.text.slice(end, end + CONTEXT);
  return `  ${kind} ${form} ${canonical ?? '-'}  ${line.id}\n    ${before}[[${raw}]]${after}`.replace(
    /[\n\r]+(?! {4})/g,
    ' ',
  );
}

run();

/**
 * `npm run mutate -- AREA [--seed N] [--count N]`: plants single-line faults over the product lines of an area and tells
 * which of them the fast tests notice. Works in a copy; the tree is only read. A fault that makes the tests hang counts
 * as noticed.
 */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../run/machine.mjs';
import { AREAS, pickFaults, type PlantedFault } from './mutate/pick.ts';
import type { Answered, Asked } from './mutate/run-related.ts';

/** Longer than any suite of an area takes on a slow machine: what is not done by then hangs. */
const TIMEOUT_MS = 180_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, count: { type: 'string', default: '40' } },
});
const area = positionals[0] ?? '';
if (!(area in AREAS)) {
  console.error(`Which area? One of: ${Object.keys(AREAS).join(', ')}.`);
  process.exit(2);
}
const seed = Number(values.seed ?? Math.floor(Date.now() / 1000) % 1_000_000);
const faults = pickFaults(ROOT, area, seed, Number(values.count));
console.log(`${area}: ${faults.length} faults, seed ${seed}`);

const copy = copyOfProject();
let runner: ChildProcess | null = null;
/** Test files seen to pass and to fail without any fault; asked of those that fail with one. */
const sound = new Set<string>();
const leftOut = new Set<string>();
let killed = 0;
try {
  for (const fault of faults) killed += (await isNoticed(fault)) ? 1 : 0;
} finally {
  stopRunner();
  rmSync(dirname(copy), { recursive: true, force: true });
}
for (const file of leftOut)
  console.log(`left out, it fails without any fault: ${file.replace(`${copy}/`, '')}`);
const percent = Math.floor((100 * killed) / Math.max(1, faults.length));
console.log(`${area}: ${killed} of ${faults.length} killed, ${percent} % (seed ${seed})`);

async function isNoticed(fault: PlantedFault): Promise<boolean> {
  const file = join(copy, fault.file);
  const text = readFileSync(file, 'utf8');
  const faulty = text.slice(0, fault.start) + fault.replacement + text.slice(fault.end);
  let answered: Answered | null;
  do {
    writeFileSync(file, faulty);
    answered = await ask(fault.file);
    writeFileSync(file, text);
  } while (answered !== null && (await isLeftOutNow(fault.file, answered.failed)));
  const isKilled = answered === null || answered.failed.length > 0;
  const was = text.slice(fault.start, fault.end);
  const why = remarkOn(answered);
  console.log(
    `${isKilled ? 'killed  ' : 'SURVIVED'} ${fault.file}:${fault.line}  ${was} -> ${fault.replacement}${why}`,
  );
  return isKilled;
}

function remarkOn(answered: Answered | null): string {
  if (answered === null) return ' (hung)';
  return answered.tests === 0 ? ' (no test imports it)' : '';
}

/** Whether one of the test files that failed does so without the fault as well; it is not asked again. */
async function isLeftOutNow(file: string, failed: string[]): Promise<boolean> {
  const unknown = failed.filter((one) => !sound.has(one));
  if (unknown.length === 0) return false;
  const without = (await ask(file, unknown))?.failed ?? unknown;
  for (const one of unknown) (without.includes(one) ? leftOut : sound).add(one);
  return without.length > 0;
}

/** @returns null when the tests did not end in time */
async function ask(file: string, only: string[] | null = null): Promise<Answered | null> {
  const child = (runner ??= await startRunner());
  const asked: Asked = { file: join(copy, file), area, only, without: [...leftOut] };
  const answered = await new Promise<Answered | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), TIMEOUT_MS);
    const done = (answer: Answered | null) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    child.once('message', (answer) => done(answer as Answered));
    child.once('exit', () => done(null));
    child.send(asked);
  });
  if (answered === null) stopRunner();
  return answered;
}

function startRunner(): Promise<ChildProcess> {
  const child = fork('test/tools/mutate/run-related.ts', {
    cwd: copy,
    detached: true,
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', () => reject(new Error('Vitest did not start in the copy.')));
  });
}

/** With all its workers, which may be in an endless loop. */
function stopRunner(): void {
  if (runner?.pid !== undefined && runner.exitCode === null) process.kill(-runner.pid, 'SIGKILL');
  runner = null;
}

/** The tracked and new files in a folder of their own, with the packages and the real papers within reach. */
function copyOfProject(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'kamerlezer-mutate-')), 'project');
  const names = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT })
    .toString()
    .split('\n');
  for (const name of [...names.filter((one) => one !== ''), '.wxt']) {
    if (!existsSync(join(ROOT, name))) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const papers = join(ROOT, '..', 'shared');
  if (existsSync(papers)) symlinkSync(papers, join(folder, '..', 'shared'));
  return folder;
}

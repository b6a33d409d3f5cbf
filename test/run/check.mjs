/**
 * `npm run check`: the loop while one works. Types, lint, format and the fast tests, at the same time; what fails is printed
 * whole, what passes in one line. `npm test` runs these too, and everything that takes longer.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT, checkNode, ensureBrowsers, ensurePackages } from './machine.mjs';

const STEPS = ['types', 'lint', 'format:check', 'unit'];

ensurePackages();
checkNode();
ensureBrowsers();
const started = Date.now();
const failed = (await Promise.all(STEPS.map(runStep))).filter((step) => step !== null);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  failed.length === 0
    ? `check: all held (${seconds} s)`
    : `check: FAILED in ${failed.join(', ')} (${seconds} s)`,
);
process.exit(failed.length === 0 ? 0 : 1);

/** @returns the name of a step that failed, else null */
async function runStep(step) {
  const { code, output } = await outputOf('npm', ['run', '--silent', step]);
  if (code === 0) {
    console.log(`ok: ${step}`);
    return null;
  }
  console.log(`\n— npm run ${step}\n${output}`);
  return step;
}

function outputOf(command, args) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, PATH: path } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += text;
    });
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ code: 1, output: message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** `npm test`: installs what is missing, runs every check, and ends in one plain line: N passed, N failed. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, checkNode, ensureBrowsers, ensurePackages, run } from './machine.mjs';

const RESULTS = join(ROOT, 'test', 'results');

/** Steps that are one check each; a build that fails makes the browser tests fail too, so it comes before them. */
const CHECKS = ['types', 'lint', 'format:check', 'build', 'build:firefox'];

/** Steps that count their own tests, with the report they leave. */
const SUITES = [
  { script: 'unit', report: 'unit.json', read: readVitest },
  { script: 'thorough', report: 'thorough.json', read: readVitest },
  { script: 'browser', report: 'browser.json', read: readPlaywright },
];

ensurePackages();
checkNode();
ensureBrowsers();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const totals = { passed: 0, failed: [], skipped: [] };
for (const script of CHECKS) {
  if (npmRun(script) === 0) totals.passed += 1;
  else totals.failed.push(`npm run ${script}`);
}
for (const { script, report, read } of SUITES) runSuite(script, join(RESULTS, report), read);

for (const name of totals.skipped) console.log(`skipped: ${name}`);
for (const what of totals.failed) console.log(`FAILED: ${what}`);
const skipped = totals.skipped.length > 0 ? `, ${totals.skipped.length} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed.length} failed${skipped}`);
process.exit(totals.failed.length === 0 ? 0 : 1);

function npmRun(script) {
  console.log(`\n— npm run ${script}`);
  return run('npm', ['run', '--silent', script]);
}

/** A suite that ends badly without counting a failure has failed as a whole. */
function runSuite(script, report, read) {
  const code = npmRun(script);
  const counted = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : null;
  if (!counted) return void totals.failed.push(`npm run ${script} left no report`);
  totals.passed += counted.passed;
  totals.failed.push(...counted.failed);
  totals.skipped.push(...counted.skipped);
  if (code !== 0 && counted.failed.length === 0)
    totals.failed.push(`npm run ${script} ended with code ${code}`);
}

function readVitest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const suitesThatBroke = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = tests
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages[0])}`);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: [
      ...failed,
      ...suitesThatBroke.map(({ name, message }) => `${name}: ${firstLine(message)}`),
    ],
    skipped: tests
      .filter(({ status }) => status === 'pending' || status === 'skipped')
      .map(({ fullName }) => fullName),
  };
}

function readPlaywright(report) {
  const specs = report.suites.flatMap(specsOf);
  const failed = specs
    .filter(({ status }) => status === 'unexpected')
    .map(({ title, error }) => `${title}: ${firstLine(error)}`);
  return {
    passed: specs.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: [...failed, ...report.errors.map(({ message }) => firstLine(message))],
    skipped: specs.filter(({ status }) => status === 'skipped').map(({ title }) => title),
  };
}

function specsOf(suite) {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status, results }) => ({ title, status, error: results.at(-1)?.error?.message })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(specsOf)];
}

function firstLine(text = '') {
  return text.split('\n', 1)[0];
}

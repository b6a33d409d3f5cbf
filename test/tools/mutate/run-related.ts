/**
 * The half of `npm run mutate` that runs tests, in a process that may be ended when a fault makes it hang. It is asked for
 * one file at a time and says which of the fast tests that import it fail, up to the first.
 */
import { createVitest, type TestSpecification } from 'vitest/node';

/** What is asked, and what is answered. */
export interface Asked {
  file: string;
  area: string;
  /** Runs these test files alone; null for all that import the file. */
  only: string[] | null;
  /** Test files left out, since they fail without any fault. */
  without: string[];
}
export interface Answered {
  tests: number;
  /** Test files that failed. */
  failed: string[];
}

const vitest = await createVitest('test', {
  config: 'test/vitest.config.ts',
  project: ['pure', 'unit'],
  watch: false,
  bail: 1,
  reporters: [{}],
});
const known = new Map<string, TestSpecification[]>();

process.on(
  'message',
  (asked: Asked) => void answer(asked).then((answered) => process.send?.(answered)),
);
process.send?.('ready');

async function answer({ file, area, only, without }: Asked): Promise<Answered> {
  vitest.invalidateFile(file);
  const specs = (await related(file)).filter(
    ({ moduleId }) => !without.includes(moduleId) && (only === null || only.includes(moduleId)),
  );
  // The room's own tests know most; the rest is asked only when they saw nothing.
  const own = specs.filter(({ moduleId }) => moduleId.includes(`/${area}/`));
  const rest = specs.filter((spec) => !own.includes(spec));
  const failed = await run(own);
  return { tests: specs.length, failed: failed.length > 0 ? failed : await run(rest) };
}

async function related(file: string): Promise<TestSpecification[]> {
  const before = known.get(file);
  if (before) return before;
  vitest.config.related = [file];
  const specs = await vitest.getRelevantTestSpecifications();
  known.set(file, specs);
  return specs;
}

/** @returns the test files that failed */
async function run(specs: TestSpecification[]): Promise<string[]> {
  if (specs.length === 0) return [];
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specs);
  const failed = testModules.filter((one) => one.state() === 'failed').map((one) => one.moduleId);
  return failed.length === 0 && unhandledErrors.length > 0 ? ['an error outside tests'] : failed;
}

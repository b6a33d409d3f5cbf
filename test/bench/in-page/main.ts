import { mijnWork, type MijnJob } from './mijn-work.ts';
import { work } from './page-work.ts';

let mijn: ReturnType<typeof mijnWork> | undefined;

/** One round of mijn: ours and the peer in turn, in milliseconds. */
async function mijnRound(name: MijnJob): Promise<{ ours: number; peer: number }> {
  const job = (await (mijn ??= mijnWork()))[name];
  await job.reset();
  const ours = await timed(job.ours);
  const peer = await timed(job.peer);
  return { ours, peer };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

/** What the bench calls from outside. */
Object.assign(globalThis, { bench: { work, mijnRound } });

/**
 * Random acts on mijn with the worker killed at random moments, next to a model of what must be there. Short here;
 * `npm run soak` does a thousand runs. SOAK_MIJN: how many runs, SOAK_SEED: which, SOAK_MINUTES: no longer than this.
 */
import { INLINE, LETTER, SUP } from './flows/letters.ts';
import { rows } from './flows/mijn.ts';
import { randomFrom } from '../attacks/random-from.ts';
import { createRandomWork } from './soak/random-work.ts';
import { sendAsContentScript, sendAsOwnPage } from './soak/senders.ts';
import { expect, SITE, test } from './test.ts';

const RUNS = Number(process.env['SOAK_MIJN'] ?? 5);
const SEED = Number(process.env['SOAK_SEED'] ?? 1);
const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 1);
const ACTS = 5;

test(`the worker killed over random acts on mijn: nothing lost, nothing doubled (${RUNS} runs of ${ACTS} acts, seed ${SEED})`, async ({
  browserWithUs,
}) => {
  test.setTimeout((MINUTES + 1) * 60_000);
  const end = Date.now() + MINUTES * 60_000;
  const mijn = await browserWithUs.openOwn('mijn.html');
  const session = await browserWithUs.context.newCDPSession(mijn);
  await session.send('ServiceWorker.enable');
  const papers = [];
  for (const address of [LETTER, SUP, INLINE]) {
    const page = await browserWithUs.context.newPage();
    await page.goto(SITE + address);
    papers.push({
      key: new URL(page.url()).searchParams.get('did') ?? '',
      send: await sendAsContentScript(browserWithUs, page),
    });
  }
  const work = createRandomWork({
    random: randomFrom(SEED),
    own: sendAsOwnPage(mijn),
    papers,
    stopWorker: () => session.send('ServiceWorker.stopAllWorkers'),
  });
  let done = 0;
  while (done < RUNS && Date.now() < end) {
    await work.run(ACTS);
    done += 1;
    if (done % 50 === 0) console.log(`mijn, seed ${SEED}: ${done} runs`);
    expect(await work.compare(), `after run ${done} of seed ${SEED}`).toEqual([]);
  }
  const { acts, kills, again } = work.tally;
  console.log(
    `mijn, seed ${SEED}: ${done} of ${RUNS} runs, ${acts} acts, the worker killed ${kills} times, ${again} acts sent again: 0 lost, 0 doubled`,
  );
  // What the reader sees is what is kept.
  const there = [...work.model.papers.values()].filter(({ removed }) => !removed).length;
  await mijn.reload();
  await mijn.setViewportSize({ width: 1280, height: 5000 });
  await expect(rows(mijn)).toHaveCount(there);
});

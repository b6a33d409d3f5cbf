import { listOfNumbers, manyAtOnce, openMijn, rows, tagNoteAndFind } from './flows/mijn.ts';
import { expect, SITE, test } from './test.ts';

test('finds, tags, notes and remembers, over a worker that is stopped between every two steps', async ({
  browserWithUs,
}) => {
  const { page, errors } = await openMijn(browserWithUs, 4);
  const session = await browserWithUs.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await tagNoteAndFind(
    browserWithUs,
    page,
    async () => void (await session.send('ServiceWorker.stopAllWorkers')),
  );
  expect(errors).toEqual([]);
});

test('many papers are chosen with a range, changed at once, undone, and put back from the bin', async ({
  browserWithUs,
}) => {
  const { page, errors } = await openMijn(browserWithUs, 6);
  await manyAtOnce(page);
  expect(errors).toEqual([]);
});

test('a saved paper that is opened from the list counts as opened, and two windows agree', async ({
  browserWithUs,
}) => {
  const { page } = await openMijn(browserWithUs, 2);
  const other = await browserWithUs.context.newPage();
  await other.goto(browserWithUs.ownPage('mijn.html'));
  await expect(rows(other).first()).toContainText('nieuw');
  const opened = browserWithUs.context.waitForEvent('page');
  await rows(page).first().getByRole('link').click();
  expect((await opened).url()).toContain(SITE);
  await expect(rows(other).first()).toContainText('geopend');
});

test('a list of numbers is looked up, told line by line, and saved', ({ browserWithUs }) =>
  listOfNumbers(browserWithUs));

test('a database that is gone is put back out of the second copy, and that is said', async ({
  browserWithUs,
}) => {
  const { page } = await openMijn(browserWithUs, 3);
  const copied = () =>
    page.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: {
            storage: {
              local: {
                get(key: string): Promise<Record<string, { records: unknown[] } | undefined>>;
              };
            };
          };
        }
      ).chrome;
      return (await storage.local.get('mijn-mirror'))['mijn-mirror']?.records.length;
    });
  await expect.poll(copied, { timeout: 15_000 }).toBe(3);
  const session = await browserWithUs.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) =>
        Object.assign(indexedDB.deleteDatabase('kamerlezer'), {
          onsuccess: resolve,
          onerror: reject,
        }),
      ),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('3 stukken zijn teruggezet uit de kopie');
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Begrepen' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

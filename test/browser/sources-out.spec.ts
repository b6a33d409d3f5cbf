import type { Page } from '@playwright/test';
import type { Fault } from '../official/server.ts';
import { line, panel, part } from './flows/context-panel.ts';
import { forgetter } from './flows/forgetting.ts';
import { citation, FRESH, LETTER } from './flows/letters.ts';
import { card, expect, openModal, test } from './test.ts';

const SLOW: Fault = { kind: 'slow', ms: 1000 };
const OUT: Fault[] = [{ kind: '500' }, { kind: 'offline' }];

/** All that the Kamer's service has is there. */
async function seesAllAround(page: Page): Promise<void> {
  await expect(part(page, 'Toezeggingen').getByRole('listitem')).toHaveCount(2);
  await expect(page.locator(citation('kst-25432-544')).first()).toHaveAttribute(
    'href',
    /2030D00544/,
  );
}

/** A host, what the page shows while it is slow and after, and what it says when it is out of reach. */
interface Host {
  name: string;
  faults: Fault[];
  slow(page: Page): Promise<void>;
  out(page: Page): Promise<void>;
}

const HOSTS: Host[] = [
  {
    name: 'gegevensmagazijn.tweedekamer.nl',
    faults: [SLOW, ...OUT, { kind: '429' }, { kind: 'malformed' }, { kind: 'cut' }],
    async slow(page) {
      await expect(panel(page).getByRole('status')).toContainText(
        'Wordt opgezocht bij de Tweede Kamer',
      );
      await seesAllAround(page);
    },
    async out(page) {
      await expect(panel(page)).toContainText('zijn nu niet bereikbaar');
      await expect(panel(page).getByRole('link', { name: 'Officiële tekst' })).toHaveAttribute(
        'href',
        /kst-24801-02-3201/,
      );
      await expect(panel(page).getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
      await expect(line(page).locator('.badge')).toHaveCount(0);
      await expect(page.locator(citation('kst-24801-02-3180'))).toHaveAttribute(
        'href',
        /officielebekendmakingen/,
      );
    },
  },
  {
    name: 'repository.overheid.nl',
    faults: [SLOW, ...OUT],
    async slow(page) {
      await seesAllAround(page);
      await expect(page.locator(citation('kst-24447-6'))).toHaveCount(1);
    },
    async out(page) {
      await seesAllAround(page);
      await openModal(page);
      await page.locator('[data-kamerlezer="unresolved"][data-id="kst-24447-6"]').hover();
      await expect(card(page)).toContainText('De bron is nu niet bereikbaar.');
    },
  },
  {
    name: 'zoek.officielebekendmakingen.nl',
    faults: [SLOW, ...OUT],
    async slow(page) {
      await seesAllAround(page);
      await expect(page.locator('[data-kamerlezer="note"]')).toHaveCount(3);
      await expect(panel(page)).not.toContainText('kunnen ontbreken');
    },
    async out(page) {
      await seesAllAround(page);
      await expect(panel(page)).toContainText(
        'De officiële bekendmakingen zijn nu niet bereikbaar: noten en verwijzingen in de tekst kunnen ontbreken.',
      );
    },
  },
];

test('with any one host slow, failing or gone the page reads on, the rest is there and a sentence says what is missing', async ({
  open,
  official,
  browserWithUs,
}) => {
  test.setTimeout(120_000);
  const forget = await forgetter(browserWithUs);
  for (const { name, faults, slow, out } of HOSTS) {
    for (const fault of faults) {
      await test.step(`${name}: ${fault.kind}`, async () => {
        official.setFault(name, fault);
        const { page, errors } = await open(LETTER);
        await line(page).getByRole('button', { name: 'Over dit stuk' }).click();
        await (fault.kind === 'slow' ? slow : out)(page);
        await expect(page.locator('#document-html-modal')).toContainText('Aan de Voorzitter');
        expect(errors).toEqual([]);
        official.setFault(name, null);
        await page.close();
        await forget();
      });
    }
  }

  for (const fault of OUT) {
    await test.step(`www.tweedekamer.nl, for a file: ${fault.kind}`, async () => {
      const { page, errors } = await open(FRESH);
      await expect(page.getByRole('button', { name: 'Lees hier' })).toBeVisible();
      official.setFault('www.tweedekamer.nl', fault);
      await page.getByRole('button', { name: 'Lees hier' }).click();
      const view = page.getByRole('dialog', { name: 'Nadere planning' });
      await expect(view).toContainText(
        'Het bestand is nu niet op te halen. Probeer het later nog eens.',
      );
      await expect(view.getByRole('link', { name: 'Download het bestand' })).toHaveAttribute(
        'href',
        /\/downloads\/document\?id=2031D00118$/,
      );
      official.setFault('www.tweedekamer.nl', null);
      expect(errors).toEqual([]);
      await page.close();
      await forget();
    });
  }
});

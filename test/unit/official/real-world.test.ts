// @vitest-environment jsdom
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bareText } from '../../../utils/content/site/notes/overlay.ts';
import { findNotes } from '../../../utils/content/site/notes/find-notes.ts';
import { readOfficialNotes } from '../../../utils/background/resolver/official-notes.ts';
import { readKoop } from '../../../utils/documents/koop/read-koop.ts';
import { runningText } from '../../../utils/documents/notes-in-text.ts';
import { readBlocks } from '../../../utils/content/site/text-block.ts';
import { findTextContainer } from '../../../utils/content/site/text-container.ts';
import { buildRealWorld, findSharedData } from '../../official/server.ts';
import { answerSite } from '../../official/site/site.ts';
import { readWorld, type World } from '../../official/world.ts';

const shared = findSharedData();
let world: World;

beforeAll(async () => {
  if (shared === null) return;
  const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-real-'));
  await buildRealWorld(shared, folder);
  world = readWorld(folder);
});

const pageHtml = (number: string, zaak = number) =>
  answerSite(world, {
    host: 'www.tweedekamer.nl',
    path: '/kamerstukken/brieven_regering/detail',
    query: `id=${zaak}&did=${number}`,
  }).body;

function textOfPage(number: string): HTMLElement {
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(pageHtml(number), 'text/html').body.childNodes,
  );
  const container = findTextContainer(document);
  if (!container) throw new Error('no text on the page');
  return container;
}

/** The published text begins with the dossier and its title, which the site shows above the text. */
function officialTextOf(kst: string): string {
  const { text } = runningText(readKoop(world.xml(kst) ?? ''));
  return text.slice(text.indexOf('Nr.'));
}

describe('the world of real papers', () => {
  it.skipIf(shared === null).each([
    ['2025D34482', 'kst-23432-569'],
    ['2025D31484', 'kst-31497-504'],
  ])('%s overlays its official text exactly (needs ../shared/data)', (number, kst) => {
    const official = officialTextOf(kst);
    expect(official.length).toBeGreaterThan(200);
    expect(bareText([...readBlocks(textOfPage(number))]).text).toBe(official);
  });

  it.skipIf(shared === null).each([
    ['2025D34482', 'official'],
    ['2025D90001', 'superscript'],
    ['2025D90002', 'linked'],
    ['2025D90003', 'linked'],
  ])(
    '%s shows the three notes of the seed on the rung %s (needs ../shared/data)',
    async (number, rung) => {
      const found = await findNotes(textOfPage(number), () =>
        Promise.resolve(readOfficialNotes(world.xml('kst-23432-569') ?? '')),
      );
      expect(found.rung).toBe(rung);
      expect(found.notes.map(({ note }) => note.paragraphs.join())).toEqual([
        'Kamerstuk 21 501-02, nr. 3196',
        'Kamerstuk 36 715, nr. 30',
        'Kamerstuk 21 501-02, nr. 3170',
      ]);
    },
  );

  it.skipIf(shared === null)('serves the stored page byte for byte (needs ../shared/data)', () => {
    expect(pageHtml('2025D31484', '2025Z13886')).toBe(
      readFileSync(join(shared ?? '', 'pages', 'motiematcher-motion_page.html'), 'utf8'),
    );
  });

  it.skipIf(shared === null)(
    'knows all papers of the map and the seven the seed cites (needs ../shared/data)',
    () => {
      const cited = [
        '21501-02-3180',
        '21501-02-3196',
        '21501-02-3216',
        '21501-02-3170',
        '23432-544',
        '22054-454',
        '36715-30',
      ];
      expect(world.papers.length).toBeGreaterThan(8042);
      expect(cited.filter((place) => !world.byKst.get(`kst-${place}`)?.number)).toEqual([]);
    },
  );
});

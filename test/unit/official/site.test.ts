// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readOfficialNotes } from '../../../utils/background/resolver/official-notes.ts';
import { findNotes } from '../../../utils/content/site/notes/find-notes.ts';
import { readPageDocument } from '../../../utils/content/site/identity.ts';
import { findTextContainer } from '../../../utils/content/site/text-container.ts';
import { OWN_WORLD } from '../../official/server.ts';
import { answerSite } from '../../official/site/site.ts';
import { readWorld } from '../../official/world.ts';

const world = readWorld(OWN_WORLD);
const get = (address: string) => {
  const { pathname, search } = new URL(address, 'https://www.tweedekamer.nl');
  return answerSite(world, { host: 'www.tweedekamer.nl', path: pathname, query: search.slice(1) });
};
const letter = (number: string) =>
  `/kamerstukken/brieven_regering/detail?id=${number.replace('D', 'Z')}&did=${number}`;
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('document pages', () => {
  it('say which paper they show, as the stored page does', () => {
    const document = readPageDocument(
      parse(get(letter('2031D00101')).body),
      new URL(letter('2031D00101'), 'https://www.tweedekamer.nl'),
    );
    expect(document).toMatchObject({
      key: '2031D00101',
      paperId: 'kst-24801-02-3201',
      date: '2031-07-28',
    });
  });

  it.each([
    ['2031D00101', 'official', 3],
    ['2031D00102', 'superscript', 2],
    ['2031D00103', 'linked', 2],
    ['2031D00104', 'linked', 1],
  ])('%s has its notes on the rung %s', async (number, rung, least) => {
    const doc = parse(get(letter(number)).body);
    document.body.replaceChildren(...doc.body.childNodes);
    const container = findTextContainer(document);
    const notes =
      container &&
      (await findNotes(container, () =>
        Promise.resolve(readOfficialNotes(world.xml('kst-24801-02-3201') ?? '')),
      ));
    expect(notes?.rung).toBe(rung);
    expect(notes?.notes.length).toBeGreaterThanOrEqual(least);
  });

  it('break a reference where the source breaks', () => {
    expect(get(letter('2031D00101')).body).toMatch(/\(Kamerstuk<br \/>\s+24 801-02, nr\. 3180\)/);
  });

  it('have no text in the first days', () => {
    for (const number of ['2031D00105', '2031D00118'])
      expect(get(letter(number)).body).not.toContain('document-html-modal');
    expect(get(letter('2031D00105')).body).toContain('/downloads/document?id=2031D00105');
  });
});

describe('other answers', () => {
  it.each([
    ['/kamerstukken/brieven_regering', 200],
    [letter('2031D00199'), 503],
    ['/503', 503],
    [letter('2031D00460'), 404],
    [letter('2031D99999'), 404],
    ['/elders', 404],
    ['/downloads/document?id=2031D00101', 200],
    ['/downloads/document?id=2031D99999', 404],
  ])('%s answers %i', (address, status) => {
    expect(get(address).status).toBe(status);
  });

  it('sends the host without www on', () => {
    const answer = answerSite(world, {
      host: 'tweedekamer.nl',
      path: '/kamerstukken/detail',
      query: 'id=1',
    });
    expect([answer.status, answer.headers['location']]).toEqual([
      301,
      'https://www.tweedekamer.nl/kamerstukken/detail?id=1',
    ]);
  });
});

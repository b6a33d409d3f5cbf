import { describe, expect, it, vi } from 'vitest';
import type { Paper } from '../../../../utils/domain/paper.ts';
import { findCandidates } from '../../../../utils/background/resolver/candidates.ts';
import type { TkClient } from '../../../../utils/sources/tk/client.ts';

const TITLES = [
  'Motie van de leden Van Dalen en Bos over sluizen',
  'Motie van het lid Boswinkel over dijken',
  'Motie van het lid Bos over bruggen',
  'Motie van het lid Çelik c.s. over havens',
];

const papersOfKind = vi.fn(() =>
  Promise.resolve(
    TITLES.map((title): Paper => ({
      id: null,
      number: null,
      kind: 'Motie',
      title,
      date: null,
      dossier: null,
      submitters: [],
      href: 'https://www.tweedekamer.nl/',
    })),
  ),
);
const tk = { papersOfKind } as unknown as TkClient;
const find = async (name: string) =>
  (
    await findCandidates(tk, { name, kind: 'motie', dossier: '24801-02', before: '2031-07-28' })
  ).map(({ title }) => TITLES.indexOf(title));

describe('candidates by name', () => {
  it.each([
    ['Bos', [0, 2]],
    ['Van Dalen en Bos', [0]],
    ['van dalen/bos', [0]],
    ['Celik c.s.', [3]],
    ['Çelik', [3]],
    ['Kuipers', []],
    ['c.s.', []],
  ])('%s', async (name, expected) => expect(await find(name)).toEqual(expected));

  it('asks for the kinds, the dossier and the days before', async () => {
    await find('Bos');
    expect(papersOfKind).toHaveBeenLastCalledWith({
      dossier: '24801',
      toevoeging: '02',
      kinds: ['Motie', 'Motie (gewijzigd/nader)'],
      before: '2031-07-28',
    });
  });
});

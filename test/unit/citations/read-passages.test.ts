import { describe, expect, it } from 'vitest';
import { readPassages, type PassageContext } from '../../../utils/citations/read-passages.ts';

const PLAIN: PassageContext = { labels: [], aliases: [], notes: false };
const DEFINED = 'De notitie (Kamerstuk 35 625, nr. 4, hierna: «Beleidsnota») is van mei.';

const ids = (read: { id: string | null }[][][]) =>
  read.map((paragraphs) => paragraphs.map((citations) => citations.map(({ id }) => id)));
const passages = (...all: string[][]) => all.map((paragraphs, at) => ({ at: at * 10, paragraphs }));

describe('readPassages', () => {
  it('holds a name from where it is given on, not before and not in the same paragraph', () => {
    const { read, given } = readPassages(
      passages(
        ['De Beleidsnota komt.'],
        [DEFINED, 'De Beleidsnota zegt het.'],
        ['De Beleidsnota.'],
      ),
      PLAIN,
    );
    expect(ids(read)).toEqual([[[]], [['kst-35625-4'], ['kst-35625-4']], [['kst-35625-4']]]);
    expect(given).toEqual([
      {
        at: 10,
        name: 'Beleidsnota',
        citation: { kind: 'kamerstuk', id: 'kst-35625-4', dossier: '35625', ondernummer: '4' },
      },
    ]);
  });

  it('reads on with the names of an earlier message, each from its own place on', () => {
    const { given } = readPassages([{ at: 5, paragraphs: [DEFINED] }], PLAIN);
    const again = [4, 5, 6].map((at) =>
      ids(
        readPassages([{ at, paragraphs: ['De Beleidsnota.'] }], { ...PLAIN, aliases: given }).read,
      ).flat(2),
    );
    expect(again).toEqual([[], [], ['kst-35625-4']]);
  });

  it('keeps the first paper that a name was given to', () => {
    const { given } = readPassages(
      passages([DEFINED], ['Zie Kamerstuk 24 801, nr. 6, hierna: «Beleidsnota».']),
      PLAIN,
    );
    expect(given.map(({ citation }) => citation.id)).toEqual(['kst-35625-4']);
  });

  it('takes Ibid. for nothing behind a note on another source', () => {
    const read = ids(
      readPassages(
        passages(['Kamerstuk 35 625, nr. 4.'], ['De Sluiskrant, 3 mei 2030, p. 4.'], ['Ibid.']),
        { ...PLAIN, notes: true },
      ).read,
    );
    expect(read).toEqual([[['kst-35625-4']], [[]], [[]]]);
  });

  it('reads articles of a law by the short name that the paper introduced before', () => {
    const introduced = 'Het Besluit sluizen en bruggen (Bsb) geldt.';
    const { given } = readPassages(passages([introduced]), PLAIN);
    expect(given.map(({ name }) => name)).toEqual(['Bsb']);
    const later = readPassages(
      [{ at: 20, paragraphs: ['Zie artikel 3 van het Bsb. Het Bsb is oud.'] }],
      { ...PLAIN, aliases: given },
    );
    expect(later.read.flat(2).map(({ raw }) => raw)).toEqual(['artikel 3 van het Bsb']);
  });

  it('takes Ibid. for what the note before cited last, also over messages, and never within a text', () => {
    const notes = { ...PLAIN, notes: true };
    expect(
      ids(
        readPassages(
          passages(['Kamerstuk 35 625, nr. 4.'], ['Geen stuk.'], ['Ibid.', 'Ibid.']),
          notes,
        ).read,
      ),
    ).toEqual([[['kst-35625-4']], [[]], [['kst-35625-4'], ['kst-35625-4']]]);
    expect(
      ids(
        readPassages(passages(['Ibid.']), {
          ...notes,
          before: { dossier: '24801', toevoeging: '02', ondernummer: '6' },
        }).read,
      ),
    ).toEqual([[['kst-24801-02-6']]]);
    expect(
      ids(readPassages(passages(['Kamerstuk 35 625, nr. 4.'], ['Ibid.']), PLAIN).read),
    ).toEqual([[['kst-35625-4']], [[]]]);
  });

  it('knows the dossier of the paper and what its publisher marked', () => {
    const labels = [{ text: '24 801, nr. 6', id: 'kst-24801-6' }];
    const { read } = readPassages(passages(['Zie stuk nr. 12 en 24 801, nr. 6.']), {
      ...PLAIN,
      dossier: '36410',
      labels,
    });
    expect(read.flat(2).map(({ id, confirmed }) => [id, confirmed])).toEqual([
      ['kst-36410-12', undefined],
      ['kst-24801-6', true],
    ]);
  });
});

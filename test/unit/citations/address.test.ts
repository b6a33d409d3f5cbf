import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../utils/citations/address.ts';
import { findCitations } from '../../../utils/citations/index.ts';

const ALLOWED = [
  'zoek.officielebekendmakingen.nl',
  'www.tweedekamer.nl',
  'deeplink.rechtspraak.nl',
  'eur-lex.europa.eu',
  'wetten.overheid.nl',
];

describe('the address of a citation', () => {
  it.each([
    ['Kamerstuk 36 410, nr. 3', 'https://zoek.officielebekendmakingen.nl/kst-36410-3.html'],
    ['Kamerstukken 36 410', 'https://zoek.officielebekendmakingen.nl/dossier/36410'],
    [
      'Kamerstukken I 2020/21, 35 570, A',
      'https://zoek.officielebekendmakingen.nl/kst-35570-A.html',
    ],
    [
      'Aanhangsel Handelingen II 2024/25, nr. 393',
      'https://zoek.officielebekendmakingen.nl/ah-tk-20242025-393.html',
    ],
    [
      'Handelingen II 2010/11, nr. 108, item 5',
      'https://zoek.officielebekendmakingen.nl/h-tk-20102011-108-5.html',
    ],
    ['Stb. 2024, 153', 'https://zoek.officielebekendmakingen.nl/stb-2024-153.html'],
    ['Stcrt. 2024, 12345', 'https://zoek.officielebekendmakingen.nl/stcrt-2024-12345.html'],
    ['Trb. 2020, 2', 'https://zoek.officielebekendmakingen.nl/trb-2020-2.html'],
    [
      'document 2025D34482',
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2025D34482&did=2025D34482',
    ],
    [
      'toezegging TZ202603-130',
      'https://www.tweedekamer.nl/kamerstukken/toezeggingen/detail?id=TZ202603-130',
    ],
    ['ECLI:NL:HR:2014:707', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2014:707'],
    [
      'Verordening (EU) 2016/679',
      'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679',
    ],
    ['artikel 3:4, tweede lid, Awb', 'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=3:4'],
    // No evidenced address, or an id that only a search could give.
    ['ECLI:EU:C:2020:559', null],
    ['LJN AO9006', null],
    ['COM(2020) 123', null],
    ['motie-Kuipers', null],
    ['artikel 12 van de Wet boterhammen', null],
  ])('%s', (text, address) => {
    const [citation] = findCitations(text);
    expect(citation).toBeDefined();
    expect(citation && addressOf(citation)).toBe(address);
    if (address) expect(ALLOWED).toContain(new URL(address).host);
  });

  it.each([
    ['law', 'jci1.3:c:BWBR0005537&artikel=1/../../x'],
    ['ecli', 'ECLI:NL:HR:2014:707&x=//elders.example'],
    ['kamerstuk', 'kst-1@elders.example/'],
    ['eu-act', '32016R0679#'],
  ] as const)('none for an id of another shape: %s %s', (kind, id) =>
    expect(addressOf({ kind, id })).toBeNull(),
  );
});

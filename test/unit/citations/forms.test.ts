import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../utils/citations/index.ts';

/** What was read, as `kind id` (or the fields that stand for an id), one per cited paper; implied members have a `~`. */
function readings(text: string): string[] {
  return findCitations(text).map(({ kind, id, implied, naam, nummer, ondernummer, wet }) => {
    const target = id ?? naam ?? wet ?? nummer ?? ondernummer ?? '-';
    return `${implied ? '~' : ''}${kind === 'kamerstuk' && id ? '' : `${kind} `}${target}`;
  });
}

/** One table a family of forms: a text as papers write it, and what it cites. */
const FORMS: Record<string, [text: string, ...cited: string[]][]> = {
  'a kamerstuk with the word': [
    ['Kamerstukken II, 31 459 22', 'kst-31459-22'],
    ['Kamerstukken 2, 2008-2009, 31459, 22', 'kst-31459-22'],
    ['Kamerstuk 29628/12', 'kst-29628-12'],
    ['Kamerstukken 31700.VIII, 32', 'kst-31700-VIII-32'],
    ['Kamerstuk 36 410, nr, 3185', 'kst-36410-3185'],
    ['21501-07- 1400', 'kst-21501-07-1400'],
    ['Kamerstukken I, 1969-1970, 9595,9596, blz. 12', 'kst-9595'],
    ['Samenvoeging van de gemeenten Sluis en Brug - 31817', 'kst-31817'],
    ['Kamerstuk 36 410, nr. 3; aldaar, nr. 14', 'kst-36410-3', 'kst-36410-14'],
    ['Kamerstuk 31 459 22 maart 2010', 'kst-31459'],
    ['(Kamerstuk 24 801-02, nr. 3180)', 'kst-24801-02-3180'],
    ['Kamerstukken II 2024/25, 36 229, nr. 29, p. 4', 'kst-36229-29'],
    ['Kamerstukken II 2024–2025, 36229, nr. 29', 'kst-36229-29'],
    ['Kamerstukken II 1985/- 86, 19 200, nr. 3', 'kst-19200-3'],
    ['Kamerstukken II, vergaderjaar 2009-2010, 32 123 XVI, nr. 12', 'kst-32123-XVI-12'],
    ['kamerstuk 36.410-VII nr 27', 'kst-36410-VII-27'],
    ['Kamerstuk 36410 nr.27', 'kst-36410-27'],
    ['Kamerstuk23 432, nr. 5', 'kst-23432-5'],
    ['Kamerstuk 35925-VI-56', 'kst-35925-VI-56'],
    ['Kamerstuk 31 865\u2011207', 'kst-31865-207'],
    ['Kamerstukken 11 2008/09, 31 700, nr. 6', 'kst-31700-6'],
    ['Kamerstuk-\nken II 2012/13, 33 400, nr. 8', 'kst-33400-8'],
    ['Kamer\u00adstuk 33 400, nr. 8', 'kst-33400-8'],
    ['Kamerstukken 2011 32 605, nr. 45', 'kst-32605-45'],
    ['Kamerstukken 33 423', 'kst-33423'],
    ['bijlage bij Kamerstuk 36 101, nr. 15', 'kst-36101-15'],
    ['Kst. 36 101, nr. 15', 'kst-36101-15'],
    ['Kamerst. II 99/00, 26 855, nr. 3', 'kst-26855-3'],
    ['Kamerstukken I/II 2010/11, 32 123, nr. 4', 'kst-32123-4'],
    ['KAMERSTUKKEN II 2021/22, 35 925 VIII, NR. 12', 'kst-35925-VIII-12'],
  ],
  'additions to the dossier': [
    ['Kamerstuk 36 410A, nr. 5', 'kst-36410-A-5'],
    ['Kamerstukken 36 410 B, nr. 7', 'kst-36410-B-7'],
    ['Kamerstuk 28 000 hoofdstuk XV, nr. 9', 'kst-28000-XV-9'],
    ['Kamerstuk 21 501 - 02, nr. 1899', 'kst-21501-02-1899'],
    ['(21501-07-1559)', 'kst-21501-07-1559'],
    ['TK 1998-1999, 26 568 (R1638), nr. 5', 'kst-26568-5'],
    ['Kamerstuk 36 027 (R2114), nr. 3', 'kst-36027-3'],
    ['36 027 R2114, nr. 3', 'kst-36027-3'],
    ['36 027-(R2114)-3', 'kst-36027-3'],
    ['Kamerstukken II 2024/25, 36 600, XV, nr. 12', 'kst-36600-XV-12'],
    ['Kamerstukken II 2021/22, 35 925 (VIII), nr. 12', 'kst-35925-VIII-12'],
    ['(36 410 H, nr. 3)', 'kst-36410-H-3'],
    ['21 501 02, nr. 3180', 'kst-21501-02-3180'],
    ['21 501-02-, nr. 3216', 'kst-21501-02-3216'],
    ['36 410\u2212VII, nr.\u202f3', 'kst-36410-VII-3'],
  ],
  'other labels': [
    ['Tweede Kamer, vergaderjaar 2018–2019, 35 000 IX, nr. 18', 'kst-35000-IX-18'],
    ['TK 2005/2006, 30 300, nr. 4', 'kst-30300-4'],
    ['Bijlagen Handelingen II 1973/74, 12 015, nr. 3', 'kst-12015-3'],
    ['Handelingen van de Tweede Kamer, zitting 1974–1975, Bijlagen 11 107, nr. 3', 'kst-11107-3'],
    ['Hand. TK 1980/81 16 625, nr 23', 'kst-16625-23'],
    ['het dossier 36 410', 'kst-36410'],
    ['Wetsvoorstel 21 556 en 23 589', 'kst-21556', 'kst-23589'],
    ['het wetsvoorstel met nummer 31 945', 'kst-31945'],
    ['het initiatiefwetsvoorstel 34 119', 'kst-34119'],
  ],
  'the Eerste Kamer': [
    ['Kamerstukken I 2008/09, 31700 VI, D, p. 4', 'kst-31700-VI-D'],
    ['Eerste Kamer, vergaderjaar 2004–2005, 29 686, AI', 'kst-29686-AI'],
    ['Kamerstuk 36 967, A', 'kst-36967-A'],
    ['(36 067, letter Y)', 'kst-36067-Y'],
    ['Kamerstukken I 1990/91, 22 705, nr. 99b', 'kst-22705-99b'],
    ['EK 1995/96, 23 700, nr. 42e', 'kst-23700-42e'],
    ['Kamerstukken I 1999/2000, 26 855, nrs. 92 en 92a', 'kst-26855-92', 'kst-26855-92a'],
    [
      'Kamerstukken I 1999/2000, 26 855, nrs. 12a–12c',
      'kst-26855-12a',
      '~kst-26855-12b',
      'kst-26855-12c',
    ],
    ['Kamerstukken I 2020/21, 35 570, A t/m C', 'kst-35570-A', '~kst-35570-B', 'kst-35570-C'],
  ],
  'no word at all': [
    ['De motie (24 587, nr. 969) is aangenomen.', 'kst-24587-969'],
    ['t.v.v. 29628–1249', 'kst-29628-1249'],
    ['het voorstel (33972)', 'kst-33972'],
    ['36784 Advies Afdeling advisering', 'kst-36784'],
    ['Belastingplan (33752 t/m 33755)', 'kst-33752', '~kst-33753', '~kst-33754', 'kst-33755'],
    ['36640 (R2201) Nota', 'kst-36640'],
    ['19200 Hoofdst. IXB', 'kst-19200-IXB'],
    ['31409-201; 31409-193 en 34834.', 'kst-31409-201', 'kst-31409-193', 'kst-34834'],
  ],
  'the number before the dossier': [
    ['op stuk nr. 206 (28 844)', 'kst-28844-206'],
    ['nr. 56 (29800 XVI)', 'kst-29800-XVI-56'],
    ['op de stukken nrs. 3 en 4 (36 410)', 'kst-36410-3', 'kst-36410-4'],
  ],
  'lists and ranges': [
    ['(35 334, nrs. 383, 348 en 309)', 'kst-35334-383', 'kst-35334-348', 'kst-35334-309'],
    ['Kamerstuk 35 334, nrs. 1–3', 'kst-35334-1', '~kst-35334-2', 'kst-35334-3'],
    ['(31311, nrs. 125 tot en met 127)', 'kst-31311-125', '~kst-31311-126', 'kst-31311-127'],
    ['Kamerstukken II 2010/11, 32 500, nr. 4, p. 12 en 13, en nr. 6', 'kst-32500-4', 'kst-32500-6'],
    ['Kamerstukken 36 410 VI, nr. 3 en 36 410 VII, nr. 4', 'kst-36410-VI-3', 'kst-36410-VII-4'],
  ],
  'several dossiers for one paper': [
    ['Kamerstukken 26 643 en 32 761, nr. 938', 'kst-26643-938'],
    ['(34 682/35 334, nr. 143)', 'kst-34682-143'],
    ['26150/36180-223', 'kst-26150-223'],
  ],
  'short forms of the paper cited before': [
    ['Zie 35 625, nr. 4 (was nr. 3).', 'kst-35625-4', 'kst-35625-3'],
    ['gewijzigd (36 516, nr. 9) ter vervanging van nr. 7', 'kst-36516-9', 'kst-36516-7'],
    ['Kamerstuk 35 625, nr. 4; nr. 6', 'kst-35625-4', 'kst-35625-6'],
    ['Kamerstuk 35 625, nr. 4. Ibid., nr. 6.', 'kst-35625-4', 'kst-35625-6'],
    ['Kamerstuk 35 625, nr. 4. Idem.', 'kst-35625-4', 'kst-35625-4'],
    ['Kamerstuk 35 625, nr. 4, t.a.p. p. 3', 'kst-35625-4', 'kst-35625-4'],
    [
      'Kamerstukken II 1992/93, 22 696, nr. 3; Kamerstukken II, 1993-1994, nr. 6',
      'kst-22696-3',
      'kst-22696-6',
    ],
  ],
  'numbers that only the debate explains': [
    ['De motie op stuk nr. 12', 'kamerstuk 12'],
    ['de stukken nrs. 1136, 1140 en 1150', 'kamerstuk 1136', 'kamerstuk 1140', 'kamerstuk 1150'],
  ],
  'answers to written questions': [
    ['Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 393', 'aanhangsel ah-tk-20242025-393'],
    ['Aanhangsel van de Handelingen II, 2022/-23, nr. 1823', 'aanhangsel ah-tk-20222023-1823'],
    ['Aanhangsel Handelingen I 2014/15, nr. 12', 'aanhangsel ah-ek-20142015-12'],
    ['Aanhang-\nsel Handelingen II 2015/16, nr. 77', 'aanhangsel ah-tk-20152016-77'],
    ['Aanh. Handelingen II 2024/25, nr. 393', 'aanhangsel ah-tk-20242025-393'],
    [
      'Aanhangsel Handelingen II 2024/25, nrs. 393–395',
      'aanhangsel ah-tk-20242025-393',
      '~aanhangsel ah-tk-20242025-394',
      'aanhangsel ah-tk-20242025-395',
    ],
    ['AH 2024-2025, nr. 393', 'aanhangsel ah-tk-20242025-393'],
    ['Tweede Kamer, vergaderjaar 2009–2010, Aanhangsel 1849', 'aanhangsel ah-tk-20092010-1849'],
    ['AH 611', 'aanhangsel 611'],
  ],
  'verbatim reports': [
    ['Handelingen II 2010/11, nr. 108, item 5', 'handelingen h-tk-20102011-108-5'],
    [
      'Handelingen II 2010/11, nr. 108, items 5 en 7',
      'handelingen h-tk-20102011-108-5',
      'handelingen h-tk-20102011-108-7',
    ],
    ['Handelingen EK 2004/2005, nr. 25, p. 1140', 'handelingen h-ek-20042005-25'],
    ['Handelingen II 2010/11, 108, item 5', 'handelingen h-tk-20102011-108-5'],
    ['Handelingen II 2012/13, 23-3-5', 'handelingen h-tk-20122013-23-3'],
    ['Handelingen II 2012/13, p. 23-3-5', 'handelingen h-tk-20122013-23-3'],
    ['Handelingen II 2007/08, 10-666', 'handelingen h-tk-20072008-10'],
    [
      'Handelingen II 2024/25, nr. 12, item 3 en nr. 13, item 4',
      'handelingen h-tk-20242025-12-3',
      'handelingen h-tk-20242025-13-4',
    ],
    [
      'Handelingen der Staten-Generaal, Tweede Kamer, 2008–2009, nr. 71, p. 5620',
      'handelingen h-tk-20082009-71',
    ],
    ['HTK 1997-1998, p. 5044', 'handelingen -'],
    ['Handelingen Eerste Kamer 4 juli 2017, nr. 35, item 10', 'handelingen 35'],
    ['Handelingen TK 29 oktober 1998, blz. 17-1246', 'handelingen -'],
  ],
  'numbers and ids of the Kamer': [
    ['Nummer: 2025D34482', 'document-nummer 2025D34482'],
    ['vraagnummer 2024Z14247', 'zaak-nummer 2024Z14247'],
    ['32024Z15585', 'zaak-nummer 2024Z15585'],
    ['activiteit 2025A04278', 'activiteit-nummer 2025A04278'],
    ['toezegging TZ202603-130', 'toezegging-nummer TZ202603-130'],
    ['https://zoek.officielebekendmakingen.nl/kst-26643-632.html', 'kst-26643-632'],
    ['ah-tk-20242025-575', 'aanhangsel ah-tk-20242025-575'],
    ['kv-tk-2024Z18659', 'zaak-nummer 2024Z18659'],
    ['h-tk-20182019-16-8', 'handelingen h-tk-20182019-16-8'],
  ],
  gazettes: [
    ['Stb. 2024, 153', 'stb stb-2024-153'],
    ['Staatsblad 1997, nr. 559', 'stb stb-1997-559'],
    ['Wet van 12 oktober 1995, Stb. 504', 'stb stb-1995-504'],
    ['Stb. H 232', 'stb H 232'],
    ['Stb. 552/1996', 'stb stb-1996-552'],
    ['Staatsblad van het Koninkrijk der Nederlanden 2024, 153', 'stb stb-2024-153'],
    ['Staatsblad nr. 153 van 2024', 'stb stb-2024-153'],
    ['Stb. 2024, 153 en 2023, 12', 'stb stb-2024-153', 'stb stb-2023-12'],
    ['Stb. 2024, 153, 2024, 36 410, nr. 3', 'stb stb-2024-153', 'kst-36410-3'],
    ['Stcrt. 2024, nr. 12 345', 'stcrt stcrt-2024-12345'],
    ['Stcrt. 2007/215', 'stcrt stcrt-2007-215'],
    ['Staatscourant nr. 155 d.d. 16-8-2004', 'stcrt stcrt-2004-155'],
    ['Trb. 2020, 2 en 34.', 'trb trb-2020-2', 'trb trb-2020-34'],
  ],
  judgments: [
    ['ECLI:NL:HR:2014:707', 'ecli ECLI:NL:HR:2014:707'],
    ['ECLI:NL- :RBDHA:2023:2055', 'ecli ECLI:NL:RBDHA:2023:2055'],
    ['LJN: BO 2145', 'ljn BO2145'],
    ['ECLI:CE:ECHR:2005:0412JUD003685802', 'ecli ECLI:CE:ECHR:2005:0412JUD003685802'],
  ],
  'the European Union': [
    ['COM(2011) 425 definitief', 'com COM(2011)425'],
    ['COM (2018) 392, 393 en 394', 'com COM(2018)392', 'com COM(2018)393', 'com COM(2018)394'],
    ['Richtlijn (EU) 2023/2668', 'eu-act 32023L2668'],
    ['Verordening (EG) nr. 1013/2006', 'eu-act 32006R1013'],
    ['Verordening (EU) 2016/679', 'eu-act 32016R0679'],
    ['richtlijn nr. 97/67/EG', 'eu-act 31997L0067'],
    ['Richtlijnen 2010/64/EU en 2012/13/EU', 'eu-act 32010L0064', 'eu-act 32012L0013'],
    ['Verordening 2016/679', 'eu-act 32016R0679'],
    ['Uitvoeringsverordening (EU) 2019/947', 'eu-act 32019R0947'],
    ['Besluit nr. 1313/2013/EU', 'eu-act 32013D1313'],
    ['CELEX-nummer 52020PC0123', 'eu-act 52020PC0123'],
    ['CELEX: 32016R0679', 'eu-act 32016R0679'],
  ],
  'articles of a named law': [
    ['artikel 9 van de huidige Gemeentewet', 'law jci1.3:c:BWBR0005416&artikel=9'],
    ['artikel 4 van de (oude) Kieswet', 'law jci1.3:c:BWBR0004627&artikel=4'],
    ['artikel 7 van de inmiddels vervallen Wet boterhammen', 'law Wet boterhammen'],
    ['artikel 3, lid 2, in het Wetboek van Koophandel', 'law jci1.3:c:BWBR0001838&artikel=3'],
    ['artikel 8 (eerbiediging van het privéleven) van het EVRM', 'law EVRM'],
    [
      'artikel 12, eerste lid (en tweede lid), van de Woningwet',
      'law jci1.3:c:BWBR0005181&artikel=12',
    ],
    ['artikel 1401 (oud) BW', 'law BW'],
    ['artikelen 3.12 a e.v. van de Mediawet 2008', 'law jci1.3:c:BWBR0025028&artikel=3.12 a'],
    ['artikel 5 e.v. Opiumwet', 'law jci1.3:c:BWBR0001941&artikel=5'],
    ['artikel 3 j° artikel 5 van de Opiumwet', 'law jci1.3:c:BWBR0001941&artikel=3'],
    [
      'artikel 3, gelezen in samenhang met artikel 5, van de Jeugdwet',
      'law jci1.3:c:BWBR0034925&artikel=3',
    ],
    ['artikel 2 van de. Waterwet', 'law jci1.3:c:BWBR0025458&artikel=2'],
    ['artikel 3.1.2 van de Jeugdwet', 'law jci1.3:c:BWBR0034925&artikel=3.1.2'],
    ['artikel 5 NAVO-verdrag', 'law NAVO-verdrag'],
    ['artikel 2 van het EU-Israël-associatieverdrag', 'law EU-Israël-associatieverdrag'],
    [
      'artikel 12 van het reglement van orde voor de ministerraad',
      'law reglement van orde voor de ministerraad',
    ],
    [
      'artikel 10 van het Europees verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden',
      'law Europees verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden',
    ],
    [
      'Het Besluit sluizen en bruggen (Bsb) geldt. Volgens artikel 4 van het Bsb mag dat.',
      'law Bsb',
    ],
    ['De Wet toezicht sluizen (hierna: Wets) geldt; artikel 3 Wets ook.', 'law Wets'],
    ['artikel 68 Grondwet', 'law jci1.3:c:BWBR0001840&artikel=68'],
    ['art. 3:305a BW', 'law jci1.3:c:BWBR0005291&artikel=3:305a'],
    ['de artikelen 67 en 68 van de Wet personenvervoer', 'law Wet personenvervoer'],
    ['Comptabiliteitswet 2016, art. 2.27', 'law jci1.3:c:BWBR0039429&artikel=2.27'],
    ['artikel 10 van Boek 2 van het Burgerlijk Wetboek', 'law jci1.3:c:BWBR0003045&artikel=10'],
    ['artikel 8, eerste lid, onder a en b, Woo', 'law jci1.3:c:BWBR0045754&artikel=8'],
    [
      'artikel 56 van de Waterwet en 69, tweede lid, van de Jeugdwet',
      'law jci1.3:c:BWBR0025458&artikel=56',
      'law jci1.3:c:BWBR0034925&artikel=69',
    ],
    [
      'artikel 25, eerste lid, onderdeel g, van de Wet open overheid',
      'law jci1.3:c:BWBR0045754&artikel=25',
    ],
    ['artikel 7A:1576 BW', 'law BW'],
    ['artikel 8:1 jo. 7:1 Awb', 'law jci1.3:c:BWBR0005537&artikel=8:1'],
    ['artikel 6 van de Rijkswet op het Nederlanderschap', 'law jci1.3:c:BWBR0003738&artikel=6'],
    [
      'artikel 10 van het Europees Verdrag voor de Rechten van de Mens',
      'law Europees Verdrag voor de Rechten van de Mens',
    ],
  ],
  'moties and amendementen by name': [
    ['de motie-Kuipers', 'motie-by-name Kuipers'],
    ['de motie van mijn collega Kuipers', 'motie-by-name Kuipers'],
    ['een motie van onze gewaardeerde collega Van Dalen', 'motie-by-name Van Dalen'],
    ["de motie van onze collega's Bos en Dik", 'motie-by-name Bos en Dik'],
    ['het amendement van het voormalige lid Bos', 'amendement-by-name Bos'],
    ['de gewijzigde motie Klaver c.s.', 'motie-by-name Klaver c.s.'],
    ['de motie Van Dalen en Bos.', 'motie-by-name Van Dalen en Bos'],
    [
      'motie van de leden Diederik van Dijk, Ceder en Van ’t Wout',
      'motie-by-name Diederik van Dijk, Ceder en Van ’t Wout',
    ],
    ['motie van de leden Bos (VVD) en Dik', 'motie-by-name Bos en Dik'],
    [
      'amendement van de heer Van Hijum en mevrouw De Vries',
      'amendement-by-name Van Hijum en De Vries',
    ],
    [
      'moties Van Dam/Bos 32 336, nr. 57, en De Groot c.s. 36 200 VIII, nr. 113',
      'motie-by-name Van Dam/Bos',
      'kst-32336-57',
      'motie-by-name De Groot c.s.',
      'kst-36200-VIII-113',
    ],
  ],
};

for (const [family, examples] of Object.entries(FORMS)) {
  describe(family, () => {
    for (const [text, ...cited] of examples)
      it(JSON.stringify(text), () => expect(readings(text)).toEqual(cited));
  });
}

it('reads the words that belong to a name along with it', () => {
  expect(
    findCitations('de nader gewijzigde motie Hofstra c.s. en Gew. motie-Bos').map(({ raw }) => raw),
  ).toEqual(['nader gewijzigde motie Hofstra c.s.', 'Gew. motie-Bos']);
});

describe('look-alikes are no citations', () => {
  it.each([
    'artikel 3 a priori van belang voor de Gemeentewet',
    'artikel 3 (zie de bijlage) is Nederland genoemd',
    'artikel 7 in Amsterdam',
    'een motie van GroenLinks-PvdA, van Volt en DENK',
    'een motie van mijn partij',
    'de situatie aldaar, nr. 1 van de wereld',
    'een prijs van - 31817',
    'Vakstudie Successiewet 1956, art. 24, aant. 27',
  ])('%s', (text) => expect(readings(text)).toEqual([]));

  const LOOK_ALIKES = [
    'een bedrag van € 36 410 en nog eens 21 424 525 euro',
    'f 12 345,50 per jaar',
    'ISBN 978 90 12 34567 8',
    'Postbus 20301, 2500 EH Den Haag',
    'telefoon 070-318 22 11',
    'op 12 maart 2024 om 10.30 uur',
    'Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2',
    'de Wet van die dag, artikel 3, tweede lid, van de wet',
    'Mijnheer de voorzitter, uw motie van de heer Baas',
    'een motie van de Partij voor de Dieren',
    'motie over de begroting',
    'EHRM, nr. 45644/18',
    'C(2009)9963',
    'NEN-EN 14214',
    'NEN 12345-1',
    'ISO/IEC 27001-2022',
    'ons kenmerk 36410-001',
    'zaaknummer 12345-6',
    'Postbus 20301-2500',
    'KvK-nummer 30123-456',
    'Besluit 2015/1814 en Verordening 12/2003',
    'het Besluit van 3 mei',
    '1 234 567 en 20 000-50 000 inwoners',
    'artikel 94 van de Wet van 3 mei 1971',
    'nr. 12 van de lijst',
    'Ibid.',
  ];
  for (const text of LOOK_ALIKES)
    it(JSON.stringify(text), () => expect(readings(text)).toEqual([]));
});

it('ties a motie to the reference in brackets behind what it is about, within its sentence', () => {
  const bound = (text: string) => findCitations(text)[0]?.boundTo;
  expect(
    bound('de motie van het lid Bos over vrije vaart in de delta (Kamerstuk 36 410, nr. 7)'),
  ).toBe('kst-36410-7');
  expect(bound('de motie-Bos over vaart. Die is oud (Kamerstuk 36 410, nr. 7)')).toBeUndefined();
  expect(
    bound('de motie-Bos over vaart (36 410, nr. 7) en de motie-Dik over wind (36 410, nr. 8)'),
  ).toBe('kst-36410-7');
});

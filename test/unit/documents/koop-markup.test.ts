import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKoop } from '../../../utils/documents/koop/read-koop.ts';
import { noteLines, outline } from './outline.ts';

const paper = (inside: string) =>
  readKoop(
    `<officiele-publicatie><metadata/><kamerstuk><stuk>${inside}</stuk></kamerstuk></officiele-publicatie>`,
  );
const shown = (inside: string) => outline(paper(inside));

describe('sentences with names in them', () => {
  it.each([
    'naam',
    'organisatie',
    'functie',
    'politiek',
    'kamervraagonderwerp',
    'plaats',
    'iets-nieuws',
  ])('<%s> in a sentence is part of it', (name) => {
    expect(shown(`<al>Aan <${name}>Duin</${name}> en <${name}>Polder</${name}>.</al>`)).toEqual([
      'p Aan Duin en Polder.',
    ]);
  });

  it('without words around them they are lines of their own, as below a letter', () => {
    expect(
      shown(
        '<ondertekening><functie>De minister,</functie><naam><voornaam>A.</voornaam><achternaam>Duin</achternaam></naam></ondertekening>',
      ),
    ).toEqual(['p De minister,', 'p A. Duin']);
    expect(
      shown(
        '<ondertekening><functie>De minister</functie> voor Dijken,<naam><voornaam>A.</voornaam><achternaam>Duin</achternaam></naam></ondertekening>',
      ),
    ).toEqual(['p De minister voor Dijken,', 'p A. Duin']);
  });

  it('a list in a sentence stays a list', () => {
    expect(
      shown('<al>Twee: <lijst><li><li.nr>–</li.nr><al>een</al></li></lijst> en meer.</al>'),
    ).toEqual(['p Twee:', 'ul', '- –', '  p een', 'p en meer.']);
  });
});

describe('written questions', () => {
  const QUESTIONS = `<officiele-publicatie><metadata/><kamervragen><kamervraagkop><tekstregel>Aanhangsel</tekstregel></kamervraagkop><kamervraagnummer>7</kamervraagnummer>
<kamervraagomschrijving>Vragen van het lid <naam><achternaam>Duin</achternaam></naam> over <kamervraagonderwerp>de dijk</kamervraagonderwerp> (ingezonden <datum>3 mei 2031</datum>).</kamervraagomschrijving>
<vraag><nr>Vraag 1</nr><al>Wijkt de dijk?<noot id="n1"><noot.nr>1</noot.nr><noot.al>Krant.</noot.al></noot></al></vraag><antwoord><nr>Antwoord 1 en 2</nr><al>Ja.</al></antwoord></kamervragen></officiele-publicatie>`;

  it('are one sentence, and questions and answers under their headings', () => {
    const model = readKoop(QUESTIONS);
    expect(outline(model)).toEqual([
      'p Vragen van het lid Duin over de dijk (ingezonden 3 mei 2031).',
      'h3 Vraag 1',
      'p Wijkt de dijk?[1]',
      'h3 Antwoord 1 en 2',
      'p Ja.',
    ]);
    expect(noteLines(model)).toEqual(['1: Krant.']);
  });

  it('before 2011 have bare numbers, and notes behind the questions', () => {
    const model = readKoop(
      '<vraagdoc><metadata/><vragen><vraagnummer>7</vraagnummer><omschr>Vragen over <ondw>dijken</ondw>.</omschr><vraag><nummer>1</nummer><al>Wijkt zij?<nootref refid="n1"/></al></vraag><antwoord><nummer>1</nummer><al>Ja.</al></antwoord><noot id="n1" nr="1"><al>Krant.</al></noot></vragen></vraagdoc>',
    );
    expect(outline(model)).toEqual([
      'p Vragen over dijken.',
      'h3 Vraag 1',
      'p Wijkt zij?[1]',
      'h3 Antwoord 1',
      'p Ja.',
    ]);
    expect(noteLines(model)).toEqual(['1: Krant.']);
  });
});

describe('reports of debates', () => {
  it('say who speaks before the first words', () => {
    const model = readKoop(
      '<officiele-publicatie><metadata/><handelingen><agendapunt><nr>10</nr><item-titel>Zeedijk</item-titel><spreekbeurt><spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Duin</achternaam></naam> (<politiek>ABC</politiek>):</spreker><tekst><al>Voorzitter.</al><al>De dijk wijkt.</al></tekst></spreekbeurt></agendapunt></handelingen></officiele-publicatie>',
    );
    expect(outline(model)).toEqual([
      'h2 10 Zeedijk',
      'p De heer Duin (ABC): Voorzitter.',
      'p De dijk wijkt.',
    ]);
    expect(model.blocks[1]).toMatchObject({
      inlines: [{ text: 'De heer ' }, { text: 'Duin', styles: ['bold'] }, {}, {}, {}],
    });
  });

  it('before 2011 have no colon behind the name', () => {
    const report =
      '<handeling><metadata/><frontm><vergjaar>1999-2000</vergjaar><volgnr>12</volgnr></frontm><part><item><itemnaam>Zeedijk</itemnaam><spreker><wie><aanspr>Mevrouw</aanspr> <naam>Duin</naam> (<partij>ABC</partij>)</wie><al>Voorzitter!</al></spreker></item></part></handeling>';
    expect(outline(readKoop(report))).toEqual(['h2 Zeedijk', 'p Mevrouw Duin (ABC): Voorzitter!']);
  });
});

describe('notes', () => {
  const note = (id: string, inside: string) =>
    `<noot id="${id}"><noot.nr>${id}</noot.nr>${inside}</noot>`;

  it('that are referred to again have a mark at each place', () => {
    const model = paper(
      `<al>Dijk<nootref refid="1"/> en${note('1', '<noot.al>Krant.</noot.al>')} duin<nootref refid="1">1</nootref>.</al>`,
    );
    expect(outline(model)).toEqual(['p Dijk[1] en[1] duin[1].']);
    expect(noteLines(model)).toEqual(['1: Krant.']);
  });

  it('may hold a list', () => {
    const list =
      '<noot.al>Zie:</noot.al><noot.lijst><noot.li><li.nr>a.</li.nr><noot.al>eerste</noot.al></noot.li></noot.lijst>';
    const [first] = paper(`<al>Dijk${note('1', list)}.</al>`).notes;
    expect(outline({ blocks: first?.blocks ?? [], notes: [] })).toEqual([
      'p Zie:',
      'ol',
      '- a.',
      '  p eerste',
    ]);
  });

  it('a mark without a note keeps its number', () => {
    expect(shown('<al>Dijk<voetref refid="x" nr="4"/> en<nootref refid="y"/>.</al>')).toEqual([
      'p Dijk4 en.',
    ]);
  });

  it('that stand apart are found by their id, whatever their order and number', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
        (order, numbers) => {
          const marks = order
            .map((id) => `w${id}<voetref refid="v${id}" nr="${numbers[id]}"/>`)
            .join(' ');
          const notes = [0, 1, 2, 3, 4, 5]
            .map((id) => `<voetnoot id="v${id}" nr="${numbers[id]}"><al>noot ${id}</al></voetnoot>`)
            .join('');
          const model = readKoop(
            `<kamerwrk><body><stuk><al>${marks}</al>${notes}</stuk></body></kamerwrk>`,
          );
          expect(noteLines(model)).toEqual(order.map((id) => `${numbers[id]}: noot ${id}`));
        },
      ),
    );
  });
});

describe('other forms', () => {
  it('members of an article and changes begin with their number', () => {
    expect(
      shown(
        '<artikel><kop><label>Artikel</label><nr>1</nr></kop><lid><lidnr>1.</lidnr><al>Eerste.</al><al>Vervolg.</al></lid></artikel><wijzig-artikel><kop><label>Artikel</label><nr>II</nr></kop><wijziging><nr>1.</nr><wat>Vervalt.</wat></wijziging></wijzig-artikel>',
      ),
    ).toEqual(['h3 Artikel 1', 'p 1. Eerste.', 'p Vervolg.', 'h3 Artikel II', 'p 1. Vervalt.']);
  });

  it('a list of definitions has each term before its meaning', () => {
    expect(
      shown(
        '<definitielijst><definitie-item><li.nr>a.</li.nr><term>dijk:</term><definitie><al>waterkering</al><al>van klei</al></definitie></definitie-item></definitielijst>',
      ),
    ).toEqual(['ol', '- a.', '  p dijk: waterkering', '  p van klei']);
  });

  it("a picture has its place and the author's words", () => {
    expect(
      shown(
        '<al>Voor.</al><plaatje><illustratie naam="a.png" alt="Grafiek"/><bijschrift>Figuur 1</bijschrift></plaatje>',
      ),
    ).toEqual(['p Voor.', 'image  Grafiek', 'p Figuur 1']);
  });

  it.each([
    ['&#8216;sluis&#8217; kost &#x20AC; 5', '‘sluis’ kost € 5'],
    ['36&#160;715, nr.&#xA0;30', '36\u00a0715, nr.\u00a030'],
    ['&amp;#8217;', '&#8217;'],
    ['a &lt; b &amp; c &quot;d&quot;', 'a < b & c "d"'],
  ])('references by number are read: %s', (source, expected) => {
    expect(shown(`<al>${source}</al>`)).toEqual([`p ${expected}`]);
  });

  it('a table has its named spans, and empty cells where columns are passed over', () => {
    const cell = (words: string, attributes: string) =>
      `<entry ${attributes}><al>${words}</al></entry>`;
    const table = `<table><tgroup cols="3"><colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/><spanspec spanname="s" namest="c1" nameend="c2"/><tbody>
<row>${cell('beide', 'spanname="s"')}${cell('c', 'colname="c3"')}</row><row>${cell('a', 'colname="c1" morerows="1"')}${cell('c', 'colname="c3"')}</row><row>${cell('b', 'colname="c2"')}</row></tbody></tgroup></table>`;
    expect(shown(table)).toEqual([
      'table',
      'row',
      ' td 2x1',
      '  p beide',
      ' td 1x1',
      '  p c',
      'row',
      ' td 1x2',
      '  p a',
      ' td 1x1',
      ' td 1x1',
      '  p c',
      'row',
      ' td 1x1',
      '  p b',
    ]);
  });
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainParagraphs } from '../../../utils/documents/inline-text.ts';
import { readKoop } from '../../../utils/documents/koop/read-koop.ts';
import { noteLines, outline } from './outline.ts';

const NEW = `<?xml version="1.0"?><officiele-publicatie><metadata><meta content="weg"/></metadata><kamerstuk>
<kamerstukkop><tekstregel>Vergaderjaar 2030-2031</tekstregel></kamerstukkop>
<dossier><dossiernummer><dossiernr>24 801</dossiernr>-<raadnr>02</raadnr></dossiernummer><titel>Raad</titel></dossier>
<stuk><stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr><titel>BRIEF</titel>
<algemeen><vrije-tekst><tekst><al>De  dijk<noot type="voet"><noot.nr>1</noot.nr><noot.al>Zie <extref soort="URL" doc="https://voorbeeld.example/a">hier</extref>.</noot.al><noot.al>En <nadruk type="cur">daar</nadruk>.</noot.al></noot> is
 <nadruk type="vet">hoog</nadruk>&amp;droog.</al>
<tussenkop>Lijsten</tussenkop>
<lijst><li><li.nr>a.</li.nr><al>eerste</al><lijst><li><li.nr>–</li.nr><al>diep</al></li></lijst></li><li><li.nr>b.</li.nr><al>tweede</al></li></lijst>
<table><title>Peilen</title><tgroup cols="2"><colspec colname="c1"/><colspec colname="c2"/><thead><row><entry namest="c1" nameend="c2"><al>Kop</al></entry></row></thead>
<tbody><row><entry morerows="1"><al>A</al></entry><entry>B</entry></row></tbody></tgroup></table>
<al><extref soort="URL" doc="javascript:alert(1)">kwaad</extref> <extref soort="document" doc="kst-1-2">Kamerstuk 1, nr. 2</extref></al>
</tekst></vrije-tekst></algemeen>
<divisie><kop><label>Hoofdstuk</label><nr>2</nr><titel>Verder</titel></kop><al>Slot.</al></divisie></stuk></kamerstuk></officiele-publicatie>`;

const OLD = `<?xml version="1.0"?><kamerwrk kamer="2"><metadata/><kop><titel>Tweede Kamer</titel><subtitel>Vergaderjaar 1995-1996</subtitel></kop>
<frontm><versie dtd="0.10"/><ordernr>6K1</ordernr><onderw><nummer>24 447</nummer><naam>Zeedijk</naam></onderw></frontm>
<body><stuk><ltrlabel>Nr. </ltrlabel><nummer>6</nummer><titel>NOTA</titel><tuskop letat="vet">1. Begin</tuskop>
<al>De oude
dijk<voetref refid="v1" nr="1"/> staat.</al><voetnoot id="v1" nr="1"><al>Sinds 1912.</al></voetnoot><witreg/>
<al>Ook elders<voetref refid="v2" nr="1"/>.</al><voetnoot id="v2" nr="1"><al>Sinds 1920.</al></voetnoot>
<ondtek><functie>De minister,</functie><naam>A. Dijk</naam></ondtek></stuk></body></kamerwrk>`;

describe("the publisher's XML", () => {
  it('since 2010: headings, notes in place, lists, tables, links', () => {
    const model = readKoop(NEW);
    expect(outline(model)).toEqual([
      'h1 24 801-02 Raad',
      'h2 Nr. 7',
      'h2 BRIEF',
      'p De dijk[1] is hoog&droog.',
      'h4 Lijsten',
      'ol',
      '- a.',
      '  p eerste',
      '  ul',
      '  - –',
      '    p diep',
      '- b.',
      '  p tweede',
      'p Peilen',
      'table',
      'row',
      ' th 2x1',
      '  p Kop',
      'row',
      ' td 1x2',
      '  p A',
      ' td 1x1',
      '  p B',
      'p kwaad Kamerstuk 1, nr. 2',
      'h3 Hoofdstuk 2 Verder',
      'p Slot.',
    ]);
    expect(noteLines(model)).toEqual(['1: Zie hier. / En daar.']);
  });

  it('before 2010: notes that stand apart go to their marks in order', () => {
    const model = readKoop(OLD);
    expect(outline(model)).toEqual([
      'h1 24 447 Zeedijk',
      'p Nr. 6',
      'h2 NOTA',
      'h4 1. Begin',
      'p De oude dijk[1] staat.',
      'p Ook elders[1].',
      'p De minister,',
      'p A. Dijk',
    ]);
    expect(noteLines(model)).toEqual(['1: Sinds 1912.', '1: Sinds 1920.']);
  });

  it.each([
    [
      'a document type',
      '<!DOCTYPE x [<!ENTITY a "b">]><officiele-publicatie><al>&a;</al></officiele-publicatie>',
      'damaged',
    ],
    ['half a file', NEW.slice(0, 900), 'damaged'],
    ['another root', '<html><p>x</p></html>', 'unknown'],
    ['no words', '<officiele-publicatie><metadata/></officiele-publicatie>', 'no-text'],
    [
      'very deep nesting',
      `<kamerwrk>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</kamerwrk>`,
      'damaged',
    ],
  ])('%s ends in a reason', (_, xml, reason) => {
    expect(() => readKoop(xml)).toThrow(expect.objectContaining({ reason }) as Error);
  });
});

const SHARED = join(import.meta.dirname, '../../../../shared/data');
const folders = ['koop/publicatie-xml', 'pages/koop-xml'].map((name) => join(SHARED, name));

describe.skipIf(!existsSync(folders[0] ?? ''))('real papers (../shared/data)', () => {
  const files = folders.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  );
  it.each(files)('%s: every word of the paper is there, in order', (file) => {
    const xml = readFileSync(file, 'utf8');
    const model = readKoop(xml);
    const text = xml
      .replace(
        /<metadata>[\s\S]*?<\/metadata>|<kamerstukkop>[\s\S]*?<\/kamerstukkop>|<noot[ >][\s\S]*?<\/noot>|<\?[\s\S]*?\?>|<[^>]*>/g,
        '',
      )
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    const bare = (words: string) => words.replace(/[\s\u00a0\ufeff]+/g, '');
    const labelled = outline(model)
      .map((line) => /^\s*- (.*)$/.exec(line)?.[1] ?? '')
      .join('');
    expect(bare(plainParagraphs(model.blocks).join('')).length + bare(labelled).length).toBe(
      bare(text).length,
    );
  });
});

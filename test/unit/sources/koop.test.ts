import { describe, expect, it } from 'vitest';
import { SourceError, type Http } from '../../../utils/sources/http.ts';
import { fetchOfficialXml } from '../../../utils/sources/koop/official-xml.ts';
import {
  createKoopSearch,
  readSearchAnswer,
  searchAddress,
} from '../../../utils/sources/koop/search.ts';

const answer = (records: string) =>
  `<?xml version="1.0"?><sru:searchRetrieveResponse xmlns:sru="x"><sru:version>2.0</sru:version><sru:records>${records}</sru:records></sru:searchRetrieveResponse>`;
const record = (id: string) =>
  `<sru:record><sru:recordData><gzd:gzd xmlns:gzd="y"><gzd:originalData><o:meta xmlns:o="z"><dcterms:identifier xmlns:dcterms="d">${id}</dcterms:identifier><dcterms:title xmlns:dcterms="d">Wet &amp; brug</dcterms:title><dcterms:date xmlns:dcterms="d">1996-02-14</dcterms:date><o:subrubriek>Brief</o:subrubriek><o:dossiernummer>24447</o:dossiernummer><o:dossiertitel>Zeeweringen</o:dossiertitel><o:indiener>A</o:indiener></o:meta></gzd:originalData></gzd:gzd></sru:recordData></sru:record>`;

describe("the publisher's search", () => {
  it('asks for exactly these ids', () => {
    expect(decodeURIComponent(searchAddress(['kst-1-1', 'kst-1-2']))).toContain(
      'maximumRecords=2&query=c.product-area==officielepublicaties AND (dt.identifier==kst-1-1 OR dt.identifier==kst-1-2)',
    );
    expect(decodeURIComponent(searchAddress(['kst-24447-6']))).toContain(
      'query=c.product-area==officielepublicaties AND dt.identifier==kst-24447-6',
    );
  });
  it('reads a record', () => {
    expect(readSearchAnswer(answer(record('kst-24447-6')), ['kst-24447-6'])).toEqual([
      {
        id: 'kst-24447-6',
        number: null,
        kind: 'Brief',
        title: 'Wet & brug',
        date: '1996-02-14',
        dossier: { number: '24447', title: 'Zeeweringen' },
        submitters: ['A'],
        href: 'https://zoek.officielebekendmakingen.nl/kst-24447-6.html',
      },
    ]);
  });
  it('does not take another paper for the one asked', () =>
    expect(readSearchAnswer(answer(record('kst-24447-61')), ['kst-24447-6'])).toEqual([]));
  it('knows an empty answer', () =>
    expect(readSearchAnswer(answer(''), ['kst-24447-6'])).toEqual([]));
  it.each([
    ['no XML', '{"value":[]}', 'malformed'],
    ['an error page', '<html><body>x</body></html>', 'malformed'],
    ['entities of its own', `<!DOCTYPE a [<!ENTITY b "c">]>${answer('')}`, 'malformed'],
    [
      'a diagnostic',
      '<r:searchRetrieveResponse xmlns:r="x"><r:diagnostics><d>Unsupported index</d></r:diagnostics></r:searchRetrieveResponse>',
      'diagnostic',
    ],
  ])('refuses %s', (_what, body, word) =>
    expect(() => readSearchAnswer(body, ['kst-24447-6'])).toThrow(word),
  );
  it('asks one by one where the service does not take several at once', async () => {
    const asked: string[] = [];
    const getText = (address: string) => {
      asked.push(address);
      if (address.includes('OR'))
        return Promise.resolve(
          '<r:searchRetrieveResponse xmlns:r="x"><r:diagnostics/></r:searchRetrieveResponse>',
        );
      return Promise.resolve(answer(address.includes('kst-1-2') ? record('kst-1-2') : ''));
    };
    expect([
      ...(await createKoopSearch({ getText }).findAll(['kst-1-1', 'kst-1-2'])).keys(),
    ]).toEqual(['kst-1-2']);
    expect(asked).toHaveLength(3);
  });
});

describe('the official XML', () => {
  const http = (body: string | SourceError): Http => ({
    getText: () => (body instanceof SourceError ? Promise.reject(body) : Promise.resolve(body)),
  });
  it.each([
    '<?xml version="1.0"?><officiele-publicatie/>',
    '\ufeff<?xml version="1.0"?>\n<!-- x -->\n<kamerwrk a="1"></kamerwrk>',
  ])('takes %j', async (body) => {
    expect(await fetchOfficialXml(http(body), 'kst-1')).toBe(body);
  });
  it.each([
    '<!doctype html><html><body>404: Pagina niet gevonden</body></html>',
    '<html><body>Pagina niet gevonden</body></html>',
  ])('gives nothing for %j', async (body) => {
    expect(await fetchOfficialXml(http(body), 'kst-1')).toBeNull();
  });
  it.each([
    ['', 'malformed'],
    ['{"a":1}', 'malformed'],
    ['<script>officiele-publicatie</script>', 'malformed'],
    ['<officiele-publicatie><kamerstuk><al>half a', 'cut-off'],
    ['<kamerwrk><al>x</al><al', 'cut-off'],
  ])('does not take %j for a paper that is not there', async (body, reason) => {
    await expect(fetchOfficialXml(http(body), 'kst-1')).rejects.toMatchObject({ reason });
  });
  it('gives nothing for a missing or huge file, and passes on that the host is out of reach', async () => {
    expect(await fetchOfficialXml(http(new SourceError('http-404', 404)), 'kst-1')).toBeNull();
    expect(await fetchOfficialXml(http(new SourceError('too-large')), 'kst-1')).toBeNull();
    await expect(fetchOfficialXml(http(new SourceError('offline')), 'kst-1')).rejects.toThrow(
      'offline',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readSearchAnswer, searchAddress } from '../../../utils/sources/koop/search.ts';
import { answerPublisher } from '../../official/koop/publisher.ts';
import { answerRepository } from '../../official/koop/repository.ts';
import { OWN_WORLD } from '../../official/server.ts';
import { readWorld } from '../../official/world.ts';

const world = readWorld(OWN_WORLD);
const page = (path: string) => answerPublisher(world, { host: '', path, query: '' });
const repository = (path: string, query = '') => answerRepository(world, { host: '', path, query });
const search = (query: string, more = '') =>
  repository(
    '/sru',
    `operation=searchRetrieve&version=2.0&maximumRecords=5&query=${encodeURIComponent(query)}${more}`,
  ).body;
const found = (xml: string) =>
  [...xml.matchAll(/<dcterms:identifier>([^<]*)/g)].map(([, id]) => id);

describe('the search', () => {
  it.each([
    ['dt.identifier==kst-24801-02-3180', ['kst-24801-02-3180']],
    ['c.product-area==officielepublicaties AND dt.identifier==kst-36967-A', ['kst-36967-A']],
    ['dt.identifier==kst-24447-6 OR dt.identifier==kst-36900-30', ['kst-36900-30', 'kst-24447-6']],
    [
      '(dt.identifier==kst-24447-6 or dt.identifier==kst-36900-30) and w.dossiernummer=="36900"',
      ['kst-36900-30'],
    ],
    ['w.dossiernummer=="36900-VII"', ['kst-36900-VII-12']],
    ['w.dossiernummer=="22154" NOT dt.identifier==kst-22154-454', []],
    ['dt.identifier==kst-25432-573', []],
  ])('%s', (query, ids) => {
    expect(found(search(query))).toEqual(ids);
  });

  it('is read by the extension as a paper', () => {
    const { search: query } = new URL(searchAddress(['kst-36967-A', 'kst-36967-Z']));
    const papers = readSearchAnswer(repository('/sru', query.slice(1)).body, [
      'kst-36967-A',
      'kst-36967-Z',
    ]);
    expect(papers).toMatchObject([
      {
        id: 'kst-36967-A',
        date: '2031-03-01',
        dossier: { number: '36967', title: 'Wet beheer oude bruggen' },
      },
    ]);
  });

  it('answers what it does not understand with 200 and a diagnostic', () => {
    const { status, body } = repository(
      '/sru',
      `operation=searchRetrieve&version=2.0&query=${encodeURIComponent('dcterms.identifier==kst-1')}`,
    );
    expect(status).toBe(200);
    expect(body).toContain(
      '<ns3:uri>info:srw/diagnostic/1/10</ns3:uri><ns3:message>unknown prefix dcterms</ns3:message>',
    );
    expect(search('dt.identifier==')).toContain('diagnostic');
    expect(search('dt.identifier==kst-24447-6', '&sortKeys=x')).toContain('diagnostic');
  });
});

describe('papers at the publisher', () => {
  it('come as XML, page, PDF and metadata, in both places', () => {
    expect(page('/kst-24801-02-3201.xml').body).toBe(world.xml('kst-24801-02-3201'));
    expect(page('/kst-24801-02-3201.html').body).toContain('class="nootnum');
    expect(page('/kst-24447-6.pdf').headers['content-type']).toBe('application/pdf');
    expect(page('/kst-24447-6/metadata.xml').body).toContain('content="Zeeweringen"');
    expect(page('/dossier/24801-02').body).toContain('/kst-24801-02-3180.html');
    expect(
      repository(
        '/frbr/officielepublicaties/kst/24801-02/kst-24801-02-3201/1/xml/kst-24801-02-3201.xml',
      ).body,
    ).toBe(world.xml('kst-24801-02-3201'));
  });

  it.each(['/kst-24801-02-9999.xml', '/kst-24447-6.xml', '/kst-25432-573.html', '/dossier/99999'])(
    'say 404 with status 200: %s',
    (path) => {
      const { status, body } = page(path);
      expect([status, body.includes('404: Pagina niet gevonden')]).toEqual([200, true]);
    },
  );
});

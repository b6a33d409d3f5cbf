import { cpSync, mkdtempSync, appendFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFault } from '../../official/faults.ts';
import { OWN_WORLD, startOfficialHosts, type OfficialHosts } from '../../official/server.ts';

const TK = 'gegevensmagazijn.tweedekamer.nl';
const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-world-'));
let official: OfficialHosts;

beforeAll(async () => {
  cpSync(OWN_WORLD, folder, { recursive: true });
  official = await startOfficialHosts({ world: folder });
});
afterAll(() => official.close());

/** A request as a browser sends it, but for the certificate and the name, which are this machine's. */
function get(
  host: string,
  path: string,
): Promise<{ status: number; body: string; retryAfter: string | undefined }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: official.port,
        path,
        headers: { host },
        rejectUnauthorized: false,
      },
      (response) => {
        let body = '';
        response.on('data', (part: Buffer) => {
          body += part.toString();
        });
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body,
            retryAfter: response.headers['retry-after'],
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

const DOCUMENT = '/OData/v5/Document?$top=1';

describe('the server', () => {
  it('answers by the Host header and keeps a log', async () => {
    official.requests.length = 0;
    expect((await get(TK, DOCUMENT)).status).toBe(200);
    expect((await get('www.tweedekamer.nl', '/kamerstukken/brieven_regering')).body).toContain(
      'Overzicht',
    );
    expect((await get('example.org', '/')).status).toBe(421);
    expect(official.requests.map(({ host, method, url }) => [host, method, url])).toEqual([
      [TK, 'GET', DOCUMENT],
      ['www.tweedekamer.nl', 'GET', '/kamerstukken/brieven_regering'],
      ['example.org', 'GET', '/'],
    ]);
  });

  it('reads its world again when asked', async () => {
    const path = "/OData/v5/Document?$filter=Nummer%20eq%20'2031D00900'&$select=Nummer";
    expect((await get(TK, path)).body).toContain('"value":[]');
    appendFileSync(
      join(folder, 'kst.tsv'),
      'kst-25432-599\t2031D00900\t2031Z00900\t2031-09-02\tBrief regering\t\tEen nieuwe brief\n',
    );
    official.reload();
    expect((await get(TK, path)).body).toContain('2031D00900');
  });

  it('leads browsers to itself and nowhere else', () => {
    expect(official.chromiumArgs().join()).toContain(`MAP ${TK}:443 127.0.0.1:${official.port}`);
    expect(official.chromiumArgs().join()).toContain(`MAP * 127.0.0.1:${official.port}`);
    expect(official.firefoxPrefs()['network.socket.forcePort']).toBe(`443=${official.port}`);
  });

  it('switches versions while it runs', async () => {
    official.setApi({ v5: false });
    expect([
      (await get(TK, DOCUMENT)).status,
      (await get(TK, '/OData/v4/2.0/Document?$top=1')).status,
    ]).toEqual([404, 200]);
    official.setApi({ v5: true });
  });
});

describe('faults', () => {
  it('are of one host and end when taken away', async () => {
    official.setFault(TK, { kind: '500' });
    expect([
      (await get(TK, DOCUMENT)).status,
      (await get('repository.overheid.nl', '/sru')).status,
    ]).toEqual([500, 200]);
    official.setFault(TK, null);
    expect((await get(TK, DOCUMENT)).status).toBe(200);
  });

  it('answer late, too often asked, or with broken JSON', async () => {
    official.setFault(TK, { kind: 'slow', ms: 120 });
    const start = Date.now();
    await get(TK, DOCUMENT);
    expect(Date.now() - start).toBeGreaterThanOrEqual(115);
    official.setFault(TK, { kind: '429', retryAfter: 60 });
    expect(await get(TK, DOCUMENT)).toMatchObject({ status: 429, retryAfter: '60' });
    official.setFault(TK, { kind: 'malformed' });
    const { status, body } = await get(TK, DOCUMENT);
    expect(status).toBe(200);
    expect(() => JSON.parse(body) as unknown).toThrow();
    official.setFault(TK, null);
  });

  it.each(['cut', 'offline'] as const)('%s ends the connection', async (kind) => {
    official.setFault(TK, { kind });
    await expect(get(TK, DOCUMENT)).rejects.toThrow();
    official.setFault(TK, null);
  });

  it('are read from the command line', () => {
    expect(['slow:30', '429', '429:5', 'cut'].map(parseFault)).toEqual([
      { kind: 'slow', ms: 30 },
      { kind: '429' },
      { kind: '429', retryAfter: 5 },
      { kind: 'cut' },
    ]);
    expect(() => parseFault('stuk')).toThrow('stuk');
    expect(() => official.setFault('example.org', { kind: 'cut' })).toThrow('example.org');
  });
});

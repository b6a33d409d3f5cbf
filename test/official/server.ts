import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { chromiumArgs, firefoxPrefs, HOSTS } from './flags.ts';
import { answerRepository, answerZoek } from './koop.ts';
import { answerOData, errorAnswer, V2, V5, type Answer } from './odata/service.ts';
import { answerSite } from './site.ts';
import { readWorld, type World } from './world.ts';

/** What can go wrong at a host. */
export type Fault = { kind: 'slow'; ms: number } | { kind: '429' | '500' | 'malformed' | 'cut' | 'offline' };

export interface LoggedRequest {
  time: number;
  host: string;
  method: string;
  url: string;
}

/** The official hosts, answered from a folder of plain files. */
export interface OfficialHosts {
  port: number;
  /** Every request in order; empty it with `requests.length = 0`. */
  requests: LoggedRequest[];
  setFault(host: string, fault: Fault | null): void;
  /** Which versions of the OData service are there. */
  setApi(versions: { v5?: boolean; v2?: boolean }): void;
  /** Reads the world's folder again. */
  reload(): void;
  /** Flags and preferences that lead the hosts' names here, and every other name nowhere. */
  chromiumArgs(): string[];
  firefoxPrefs(): Record<string, unknown>;
  close(): Promise<void>;
}

export interface Options {
  world?: string;
  port?: number;
  api?: { v5?: boolean; v2?: boolean };
}

/** The world that is part of the project: small, and made up. */
export const OWN_WORLD = fileURLToPath(new URL('world', import.meta.url));

/** Starts the server on a free port of this machine. */
export async function startOfficialHosts({ world: folder = OWN_WORLD, port = 0, api = {} }: Options = {}): Promise<OfficialHosts> {
  const state: State = { world: readWorld(folder), api: { v5: true, v2: true, ...api }, faults: new Map() };
  const requests: LoggedRequest[] = [];
  const { private: key, cert } = await certificate();
  const server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    requests.push({ time: Date.now(), host, method: request.method ?? '', url: request.url ?? '' });
    void respond(state, host, request, response);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const used = (server.address() as AddressInfo).port;
  return {
    port: used,
    requests,
    setFault: (host, fault) => void (fault ? state.faults.set(host, fault) : state.faults.delete(host)),
    setApi: (versions) => void Object.assign(state.api, versions),
    reload: () => void (state.world = readWorld(folder)),
    chromiumArgs: () => chromiumArgs(used),
    firefoxPrefs: () => firefoxPrefs(used),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface State {
  world: World;
  api: { v5: boolean; v2: boolean };
  faults: Map<string, Fault>;
}

async function certificate(): Promise<{ private: string; cert: string }> {
  const altNames = HOSTS.map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: HOSTS[0] ?? '' }], { keySize: 2048, extensions: [{ name: 'subjectAltName', altNames }] });
}

async function respond(state: State, host: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const fault = state.faults.get(host);
  if (fault?.kind === 'offline') return void request.socket.destroy();
  if (fault?.kind === 'slow') await new Promise((wake) => setTimeout(wake, fault.ms));
  const answer = answerOf(state, host, new URL(request.url ?? '/', `https://${host}`), fault);
  response.writeHead(answer.status, {
    'content-type': answer.type,
    ...(fault?.kind === '429' && { 'retry-after': '2' }),
    ...(answer.status === 301 && { location: answer.body }),
  });
  if (fault?.kind === 'cut') {
    response.write(answer.body.slice(0, Math.floor(answer.body.length / 2)));
    setTimeout(() => request.socket.destroy(), 20);
  } else response.end(answer.body);
}

function answerOf(state: State, host: string, url: URL, fault: Fault | undefined): Answer {
  if (fault?.kind === '429') return { status: 429, type: 'text/plain', body: 'Too Many Requests' };
  if (fault?.kind === '500') return errorAnswer(500);
  const answer = answerHost(state, host, url);
  return fault?.kind === 'malformed' ? { ...answer, body: `{"value":[{${answer.body.slice(0, 20)}` } : answer;
}

function answerHost({ world, api }: State, host: string, url: URL): Answer {
  switch (host) {
    case 'tweedekamer.nl':
      return { status: 301, type: 'text/plain', body: `https://www.tweedekamer.nl${url.pathname}${url.search}` };
    case 'www.tweedekamer.nl':
      return answerSite(world, url);
    case 'gegevensmagazijn.tweedekamer.nl':
      if (url.pathname.startsWith(V5.base)) return api.v5 ? answerOData(world, V5, url) : errorAnswer(404);
      if (url.pathname.startsWith(V2.base)) return api.v2 ? answerOData(world, V2, url) : errorAnswer(410);
      return errorAnswer(404);
    case 'zoek.officielebekendmakingen.nl':
      return answerZoek(world, url);
    case 'repository.overheid.nl':
      return answerRepository(world, url);
    default:
      return { status: 421, type: 'text/plain', body: 'not one of the official hosts' };
  }
}

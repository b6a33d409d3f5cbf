import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { html, type Answer } from './answer.ts';
import { chromiumFlags, firefoxSettings } from './browser-flags.ts';
import { makeCertificate } from './certificate.ts';
import { writeWithFault, type Fault } from './faults.ts';
import { answerFor, HOSTS } from './hosts.ts';
import type { ApiSwitches } from './odata/service.ts';
import { filesOf } from './office/files.ts';
import { layOver, type StoredRecords } from './records/lay-over.ts';
import { Pace, type Paced } from './pace.ts';
import { readWorld } from './world.ts';

export type { Fault } from './faults.ts';
export { buildRealWorld, findSharedData } from './real-world.ts';

/** The project's own small world. */
export const OWN_WORLD = join(import.meta.dirname, 'world');

export interface LoggedRequest {
  /** Milliseconds since 1970. */
  time: number;
  host: string;
  method: string;
  /** Path and query as sent. */
  url: string;
}

/** A running stand-in for the official hosts. */
export interface OfficialHosts {
  port: number;
  /** Every request so far, to any host; `requests.length = 0` clears it. */
  requests: LoggedRequest[];
  /** Lets a host fail in a way, or work again. */
  setFault(host: string, fault: Fault | null): void;
  /** Turns versions of the Kamer's service on or off; what is not named stays. */
  setApi(switches: Partial<ApiSwitches>): void;
  /** Puts a file behind a paper's download link. */
  setFile(number: string, bytes: Uint8Array): void;
  /** Lays records over the running world (`records.json` tells their form), as when something happens at the Kamer. */
  lay(records: StoredRecords): void;
  /** Reads the folder of the world again, after a test changed it; files that were put stay. */
  reload(): void;
  chromiumArgs(): string[];
  firefoxPrefs(): Record<string, unknown>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Folder of a world; the project's own when left out. */
  world?: string;
  /** Any free port when left out. */
  port?: number;
  /** Both versions when left out. */
  api?: Partial<ApiSwitches>;
}

/**
 * Starts one HTTPS server on this machine that answers as each official host, told apart by the Host header.
 * @throws Error when the world cannot be read or the port is taken
 */
export async function startOfficialHosts({
  world: folder = OWN_WORLD,
  port = 0,
  api = {},
}: StartOptions = {}): Promise<OfficialHosts> {
  let world = readWorld(folder);
  const files = await filesOf(folder);
  world.files = files;
  const switches: ApiSwitches = { v5: true, v2: true, ...api };
  const faults = new Map<string, Fault>();
  const requests: LoggedRequest[] = [];
  const pace = new Pace();

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const asked = askedOf(request);
    const { host, url } = asked;
    requests.push({ time: Date.now(), ...asked });
    const fault = faults.get(host) ?? null;
    if (fault?.kind === 'offline') return void request.socket.destroy();
    const plain = plainAnswer(world, asked, switches);
    const { answer: paced, waitMs } = pacedBy(pace, host, url, plain);
    setTimeout(() => void writeWithFault(response, paced, fault, host), waitMs);
  };

  const server = createServer(await makeCertificate(HOSTS), answer);
  server.on('tlsClientError', (error: Error & { reason?: string }) => {
    if (/http request/i.test(`${error.reason} ${error.message}`))
      requests.push({ time: Date.now(), host: 'a host without encryption', method: '', url: '' });
  });
  await listen(server, port);
  const actualPort = (server.address() as AddressInfo).port;
  return {
    port: actualPort,
    requests,
    setFault: (host, fault) =>
      void (fault ? faults.set(known(host), fault) : faults.delete(known(host))),
    setFile: (number, bytes) => void files.set(number, bytes),
    lay: (records) => layOver(world.tables, records),
    setApi: (wanted) => void Object.assign(switches, wanted),
    reload: () => {
      world = { ...readWorld(folder), files };
    },
    chromiumArgs: () => chromiumFlags(actualPort),
    firefoxPrefs: () => firefoxSettings(actualPort),
    close: () => stop(server),
  };
}

function pacedBy(pace: Pace, host: string, url: string, answer: Answer): Paced {
  if (host === 'gegevensmagazijn.tweedekamer.nl') return pace.question(answer, Date.now());
  return host === 'www.tweedekamer.nl' && /^text\/html/.test(answer.headers['content-type'] ?? '')
    ? pace.page(url, answer, Date.now())
    : { answer, waitMs: 0 };
}

function splitOnce(text: string, sign: string): string[] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function known(host: string): string {
  if (!HOSTS.includes(host)) throw new Error(`Not one of the official hosts: ${host}`);
  return host;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** Browsers keep connections open; they are cut so that a test does not wait for them. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Host (small letters, without a port), method and address of a request. */
function askedOf({
  headers,
  method = '',
  url = '/',
}: IncomingMessage): Omit<LoggedRequest, 'time'> {
  return { host: (headers.host ?? '').toLowerCase().replace(/:\d+$/, ''), method, url };
}

/** What a host says when nothing is the matter with it; only GET and HEAD are answered. */
function plainAnswer(
  world: ReturnType<typeof readWorld>,
  { host, method, url }: Omit<LoggedRequest, 'time'>,
  switches: ApiSwitches,
) {
  const [path = '', query = ''] = splitOnce(url, '?');
  const isRead = method === 'GET' || method === 'HEAD';
  const found = isRead ? answerFor(world, { host, path, query }, switches) : null;
  return found ?? html('', HOSTS.includes(host) ? 405 : 421);
}

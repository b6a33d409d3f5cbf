/** The one way out: plain GETs to the listed hosts, polite and bounded. */

const HOSTS = new Set(['gegevensmagazijn.tweedekamer.nl', 'zoek.officielebekendmakingen.nl', 'repository.overheid.nl']);
/** Milliseconds; the figures follow the politeness that the data sources' notes ask for. */
const TIMEOUT = 15_000;
const BETWEEN_STARTS = 300;
const BACK_OFF = [60_000, 5 * 60_000, 30 * 60_000];

/** A request that gave no usable answer; the message is a machine word (`offline`, `timeout`, `http-500`, `backing-off`, `malformed`, `too-large`). */
export class SourceError extends Error {
  override name = 'SourceError';
  readonly status: number | null;

  constructor(word: string, status: number | null = null) {
    super(word);
    this.status = status;
  }
}

export interface Http {
  /**
   * @param address on a listed host
   * @param most characters at most
   * @throws SourceError
   */
  getText(address: string, most?: number): Promise<string>;
}

/** What the way out needs of the world, to be tested without network or clock. */
export interface World {
  fetch(address: string, init: RequestInit): Promise<Response>;
  now(): number;
  sleep(ms: number): Promise<void>;
}

interface HostState {
  /** The last request in line; the next one waits for it. */
  last: Promise<unknown>;
  lastStart: number;
  failures: number;
  restUntil: number;
}

/** Makes the way out. Per host one request at a time, 300 ms between starts, and a rest after failures. */
export function createHttp(world: World): Http {
  const hosts = new Map<string, HostState>();
  return {
    getText: (address, most = 5_000_000) => {
      const { hostname, protocol } = new URL(address);
      if (protocol !== 'https:' || !HOSTS.has(hostname)) return Promise.reject(new SourceError('host-not-allowed'));
      const state = hosts.get(hostname) ?? { last: Promise.resolve(), lastStart: -Infinity, failures: 0, restUntil: 0 };
      hosts.set(hostname, state);
      const turn = state.last.then(() => inTurn(world, state, address, most));
      state.last = turn.catch(() => undefined);
      return turn;
    },
  };
}

async function inTurn(world: World, state: HostState, address: string, most: number): Promise<string> {
  if (world.now() < state.restUntil) throw new SourceError('backing-off');
  const wait = state.lastStart + BETWEEN_STARTS - world.now();
  if (wait > 0) await world.sleep(wait);
  state.lastStart = world.now();
  try {
    const text = await getOnce(world, address, most);
    state.failures = 0;
    return text;
  } catch (error) {
    if (isHostFailure(error)) rest(world, state, error);
    throw error;
  }
}

async function getOnce(world: World, address: string, most: number): Promise<string> {
  const response = await world
    .fetch(address, { credentials: 'omit', redirect: 'follow', signal: AbortSignal.timeout(TIMEOUT) })
    .catch((error: unknown) => {
      throw new SourceError(error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'offline');
    });
  if (!response.ok) throw new HttpStatus(response.status, retryAfter(response));
  if (Number(response.headers.get('content-length') ?? 0) > most) throw new SourceError('too-large');
  const text = await response.text().catch(() => {
    throw new SourceError('malformed');
  });
  if (text.length > most) throw new SourceError('too-large');
  return text;
}

class HttpStatus extends SourceError {
  readonly retryAfter: number | null;

  constructor(status: number, wait: number | null) {
    super(`http-${status}`, status);
    this.retryAfter = wait;
  }
}

/** Seconds or a date; only seconds are honoured, up to an hour. */
function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? Math.min(seconds, 3600) * 1000 : null;
}

/** 4xx answers but 429 are about the question, not about the host. */
function isHostFailure(error: unknown): error is SourceError {
  if (!(error instanceof SourceError)) return false;
  return error.status === null ? error.message === 'timeout' || error.message === 'offline' : error.status === 429 || error.status >= 500;
}

function rest(world: World, state: HostState, error: SourceError): void {
  const wait = error instanceof HttpStatus ? error.retryAfter : null;
  const step = BACK_OFF[Math.min(state.failures, BACK_OFF.length - 1)] ?? 0;
  // The first failure of a host that is only out of reach costs no rest: laptops wake up before their network.
  const first = state.failures === 0 && error.status === null;
  state.failures += 1;
  state.restUntil = world.now() + (wait ?? (first ? 0 : step));
}

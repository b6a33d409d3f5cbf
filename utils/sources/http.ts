import { CodedError } from '../domain/coded-error.ts';
import type { SourceReason } from '../domain/source-reason.ts';

/** The one way out: plain GETs to the listed hosts, polite and bounded. */

const HOSTS = new Set([
  'gegevensmagazijn.tweedekamer.nl',
  'zoek.officielebekendmakingen.nl',
  'repository.overheid.nl',
]);
/** The site itself is asked for one thing only: the file behind a paper's download link, when the reader wants it. */
const SITE = 'https://www.tweedekamer.nl/';
const DOWNLOADS = `${SITE}downloads/document?`;
/** One request at a time and a pause between two: slow pages of the service answer 503 when asked for together. */
const TIMEOUT_MS = 15_000;
const FILE_TIMEOUT_MS = 120_000;
const BETWEEN_STARTS_MS = 300;
/** How long a question rests after it failed once, twice, …: it may be the one that is too heavy for its host. */
const QUESTION_REST_MS = [10_000, 30_000, 60_000, 5 * 60_000];
/** The same for a host; one failure is no reason to leave it alone: laptops wake up before their network. */
const HOST_REST_MS = [0, 10_000, 30_000, 60_000];
/** Of more questions than these the oldest are forgotten. */
const MAX_RESTING = 500;

/** A request that gave no usable answer. */
export class SourceError extends CodedError<`source-${SourceReason}`> {
  override name = 'SourceError';
  readonly reason: SourceReason;
  /** The status that the host answered with, where that is why. */
  readonly status: number | null;
  /** From when on it may be asked again, milliseconds since 1970; null where nothing rests. */
  retryAt: number | null = null;

  constructor(reason: SourceReason, status: number | null = null) {
    super(`source-${reason}`, { message: reason });
    this.reason = reason;
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

/** The way out for what a reader waits for. */
export interface HttpClient extends Http {
  /** The same for what can wait: nothing that is asked here goes before what is asked there. */
  lowPriority: Http;
  /** Lets every question be asked at once, as when a reader presses a button; a pause that a host asked for stays. */
  forgetRests(): void;
}

/** The way out with files, for the converter only. */
export interface FileHttp extends Http {
  /**
   * Fetches a file; it waits its turn behind what is asked of the same host.
   * @param address of a paper's file on the site
   * @throws SourceError
   */
  getBytes(address: string, options: FileOptions): Promise<Uint8Array>;
}

export interface FileOptions {
  /** Bytes at most. */
  most: number;
  /** Told how much is there, 0 to 1, where the host says how much there will be. */
  onShare(share: number): void;
  signal: AbortSignal;
}

/** What the way out needs of the world, to be tested without network or clock. */
export interface HttpDeps {
  fetch(address: string, init: RequestInit): Promise<Response>;
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Asks, and tells whoever waits; it never fails itself. */
type Job = () => Promise<void>;

interface HostState {
  /** What waits for its turn; what can wait stands behind. */
  first: Job[];
  lowPriority: Job[];
  busy: boolean;
  lastStart: number;
  rest: Rest;
  /** Of questions that failed, by address. */
  questions: Map<string, Rest>;
  /** Until when the host itself asked to be left alone. */
  pausedUntil: number;
}

/** Failures in a row, and until when nothing is asked because of them. */
interface Rest {
  failures: number;
  until: number;
}

const NO_REST: Rest = { failures: 0, until: 0 };

/** Makes the way out. Per host one request at a time, 300 ms between starts, and a rest after failures. */
export function createHttp(world: HttpDeps): FileHttp & HttpClient {
  const hosts = new Map<string, HostState>();
  const queue = <T>(
    address: string,
    line: 'first' | 'lowPriority',
    get: () => Promise<T>,
  ): Promise<T> => {
    const { hostname } = new URL(address);
    const state: HostState = hosts.get(hostname) ?? {
      first: [],
      lowPriority: [],
      busy: false,
      lastStart: -Infinity,
      rest: NO_REST,
      questions: new Map(),
      pausedUntil: 0,
    };
    hosts.set(hostname, state);
    return new Promise((resolve, reject) => {
      state[line].push(() => runJob(world, state, address, get).then(resolve, reject));
      void drainQueue(world, state);
    });
  };
  const textFrom =
    (line: 'first' | 'lowPriority'): Http['getText'] =>
    (address, most = 5_000_000) => {
      if (!isListed(address)) return Promise.reject(new SourceError('host-not-allowed'));
      return queue(address, line, () => getOnce(world, address, most));
    };
  return {
    getText: textFrom('first'),
    lowPriority: { getText: textFrom('lowPriority') },
    forgetRests: () => {
      for (const state of hosts.values()) {
        state.rest = NO_REST;
        state.questions.clear();
      }
    },
    getBytes: (address, options) => {
      if (!address.startsWith(DOWNLOADS))
        return Promise.reject(new SourceError('host-not-allowed'));
      return queue(address, 'first', () => getFile(world, address, options));
    },
  };
}

/** One request after the other; which one is next is seen when its time has come. */
async function drainQueue(world: HttpDeps, state: HostState): Promise<void> {
  if (state.busy) return;
  state.busy = true;
  while (state.first.length + state.lowPriority.length > 0) {
    // A clock that was put back must not hold up the line until it is there again.
    const wait = Math.min(BETWEEN_STARTS_MS, state.lastStart + BETWEEN_STARTS_MS - world.now());
    if (wait > 0 && world.now() >= hostRestUntil(state)) await world.sleep(wait);
    await (state.first.shift() ?? state.lowPriority.shift())?.();
  }
  state.busy = false;
}

function hostRestUntil({ rest, pausedUntil }: HostState): number {
  return Math.max(rest.until, pausedUntil);
}

function restUntil(state: HostState, address: string): number {
  return Math.max(hostRestUntil(state), state.questions.get(address)?.until ?? 0);
}

/** Encrypted, on a listed host, its own port, and nobody's name and password in it. */
function isListed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  return (
    protocol === 'https:' &&
    HOSTS.has(hostname) &&
    port === '' &&
    username === '' &&
    password === ''
  );
}

async function runJob<T>(
  world: HttpDeps,
  state: HostState,
  address: string,
  get: () => Promise<T>,
): Promise<T> {
  if (world.now() < restUntil(state, address))
    throw withRetryAt(new SourceError('backing-off'), restUntil(state, address));
  state.lastStart = world.now();
  try {
    const found = await get();
    state.rest = NO_REST;
    state.questions.delete(address);
    return found;
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    backOff(world, state, address, error);
    throw withRetryAt(error, restUntil(state, address));
  }
}

function withRetryAt(error: SourceError, retryAt: number): SourceError {
  error.retryAt = retryAt;
  return error;
}

async function getOnce(world: HttpDeps, address: string, most: number): Promise<string> {
  const response = await ask(world, address, most, AbortSignal.timeout(TIMEOUT_MS));
  const text = await response.text().catch(() => {
    throw new SourceError('malformed');
  });
  if (text.length > most) throw new SourceError('too-large');
  return text;
}

const FETCH_FAILURES: Record<string, SourceReason> = {
  TimeoutError: 'timeout',
  AbortError: 'cancelled',
};

async function ask(
  world: HttpDeps,
  address: string,
  most: number,
  signal: AbortSignal,
): Promise<Response> {
  const response = await world
    .fetch(address, { credentials: 'omit', redirect: 'follow', signal })
    .catch((error: unknown) => {
      throw new SourceError(
        FETCH_FAILURES[error instanceof DOMException ? error.name : ''] ?? 'offline',
      );
    });
  // A host that sends on to a stranger is not followed in what it says.
  if (response.url && !isListed(response.url) && !response.url.startsWith(SITE))
    throw new SourceError('host-not-allowed');
  if (!response.ok) throw new HttpStatus(response.status, retryAfter(response));
  if (Number(response.headers.get('content-length') ?? 0) > most)
    throw new SourceError('too-large');
  return response;
}

/** Piece by piece, so that a file without an announced size is let go as soon as it is too large. */
async function getFile(
  world: HttpDeps,
  address: string,
  { most, onShare, signal }: FileOptions,
): Promise<Uint8Array> {
  const response = await ask(
    world,
    address,
    most,
    AbortSignal.any([signal, AbortSignal.timeout(FILE_TIMEOUT_MS)]),
  );
  const announced = Number(response.headers.get('content-length') ?? 0);
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = (response.body ?? new Blob().stream()).getReader();
  const next = () =>
    reader.read().catch(() => {
      throw new SourceError(signal.aborted ? 'cancelled' : 'cut-off');
    });
  for (let part = await next(); !part.done; part = await next()) {
    length += part.value.length;
    if (length > most) {
      void reader.cancel();
      throw new SourceError('too-large');
    }
    parts.push(part.value);
    if (announced > 0) onShare(Math.min(1, length / announced));
  }
  return joined(parts, length);
}

function joined(parts: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
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
  return error.status === null
    ? error.reason === 'timeout' || error.reason === 'offline'
    : error.status === 429 || error.status >= 500;
}

/** A question that took too long rests alone: others may be lighter. What the host itself asks for goes before. */
function backOff(world: HttpDeps, state: HostState, address: string, error: SourceError): void {
  const now = world.now();
  if (error instanceof HttpStatus && error.retryAfter !== null) {
    state.pausedUntil = now + error.retryAfter;
    return;
  }
  const question = longer(state.questions.get(address), QUESTION_REST_MS, now);
  state.questions.delete(address);
  state.questions.set(address, question);
  for (const oldest of [...state.questions.keys()].slice(0, -MAX_RESTING))
    state.questions.delete(oldest);
  if (error.reason !== 'timeout') state.rest = longer(state.rest, HOST_REST_MS, now);
}

function longer(rest: Rest = NO_REST, steps: readonly number[], now: number): Rest {
  const step = steps[Math.min(rest.failures, steps.length - 1)] ?? 0;
  return { failures: rest.failures + 1, until: now + step };
}

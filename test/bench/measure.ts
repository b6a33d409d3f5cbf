/** One line of the bench: ours and a peer on the same work, in the same run. */
export interface Comparison {
  name: string;
  /** Milliseconds, or what `unit` says. */
  ours: number;
  peer: number;
  ratio: number;
  unit: string;
  /** What the peer is, and on how much. */
  peerIs: string;
}

const POLL_INTERVALS = 15;
const WARM_UPS = 3;

/**
 * Runs two pieces of work in turn and compares the medians, so that a busy machine slows both.
 * @param warmUps rounds before it counts: the engine compiles much code later than little
 * @returns milliseconds of each
 */
export function compare(
  name: string,
  peerIs: string,
  ours: () => unknown,
  peer: () => unknown,
  warmUps = WARM_UPS,
): Comparison {
  for (let round = 0; round < warmUps; round++) {
    ours();
    peer();
  }
  const times = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < POLL_INTERVALS; round++) {
    times.ours.push(timeOf(ours));
    times.peer.push(timeOf(peer));
  }
  const [mine, theirs] = [median(times.ours), median(times.peer)];
  return { name, ours: mine, peer: theirs, ratio: mine / theirs, unit: 'ms', peerIs };
}

/** Milliseconds that a piece of work takes. */
export function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** How long to work at a stretch before the page gets a turn: half a frame at 60 Hz. */
const SLICE_MS = 8;

/**
 * Keeps long work from blocking the page: called between small steps, it waits for the page's turn when the stretch
 * is used up.
 * @returns a function to await between steps
 */
export function createYielder(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}

/** Lets the page do what waits. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

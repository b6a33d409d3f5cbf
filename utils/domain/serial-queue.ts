/** Runs tasks one after another, in the order in which they were added. */
export interface SerialQueue {
  /** Settles as the task does; a task that fails does not stop those behind it. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Settles when everything added so far has run; never fails. */
  idle(): Promise<void>;
}

export function serialQueue(): SerialQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    run: (task) => {
      const result = last.then(task);
      last = result.then(ignore, ignore);
      return result;
    },
    idle: () => last,
  };
}

function ignore(): void {}

import type { TraceEvent } from '../browser/traces.ts';

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.run', 'V8.RunMicrotasks']);

/** @returns the longest task that runs a script of ours in a page's own process, in milliseconds */
export function longestOwnTask(events: TraceEvent[]): number {
  const own = events.filter(
    ({ name, args }) =>
      SCRIPT.has(name) && /^chrome-extension:.*content-scripts/.test(args?.data?.url ?? ''),
  );
  const threads = new Set(own.map(threadOf));
  const tasks = events.filter(
    (event) =>
      /RunTask$/.test(event.name) && event.dur !== undefined && threads.has(threadOf(event)),
  );
  const holds = (task: TraceEvent) =>
    own.some(
      (event) =>
        threadOf(event) === threadOf(task) &&
        event.ts >= task.ts &&
        event.ts < task.ts + (task.dur ?? 0),
    );
  return Math.max(0, ...tasks.filter(holds).map(({ dur }) => (dur ?? 0) / 1000));
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;

import { lineText, type Line, type Run } from './lines.ts';

/** Whether a run is raised and smaller, as the mark of a note is, and an exponent. */
export function isRaised(run: Run, line: Line): boolean {
  return run.size < 0.85 * line.size && run.y > line.y + 0.1 * line.size;
}

/**
 * The labels of what may be marks of notes: raised behind words, or at the begin of a line of the text's own type.
 * @param body size of the text's type, when it is known
 */
export function raisedLabels(lines: Iterable<Line>, body = Infinity): Set<string> {
  const labels = new Set<string>();
  for (const line of lines) {
    const runs = [line, ...(line.table?.flat(2) ?? [])].flatMap((one) =>
      raisedRuns(one, one.size >= body * 0.93),
    );
    for (const label of runs.flatMap(({ text }) => text.trim().split(/[\s,]+/))) labels.add(label);
  }
  return labels;
}

function raisedRuns(line: Line, mayBegin: boolean): Run[] {
  const first = line.runs.findIndex(({ text }) => /[^\s([]/.test(text));
  return line.runs.filter((run, index) => (mayBegin || index > first) && isRaised(run, line));
}

/** A note begins with its number: raised, or set apart by a space or bracket. */
export function labelOf(line: Line): string | null {
  const first = line.runs.find((run) => /[^\s([]/.test(run.text));
  const raised =
    first &&
    first.size < line.size * 0.85 &&
    /^\s*[[(]?(\d{1,3}|\*{1,3})[\])]?\s*$/.exec(first.text);
  if (raised) return raised[1] ?? null;
  return /^[[(]?(\d{1,3})[\])]?[.)]?\s+\S/.exec(lineText(line))?.[1] ?? null;
}

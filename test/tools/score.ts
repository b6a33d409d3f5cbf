import { findCitations } from '../../utils/citations/index.ts';
import { asLabel } from './label-names.ts';

/** A labelled citation, or one of ours under the labels' names. */
export interface Labelled {
  start: number;
  end: number;
  raw: string;
  kind: string;
  form: string;
  canonical?: string;
  needs_context?: boolean;
  [field: string]: unknown;
}

export interface LabelledLine {
  id: string;
  text: string;
  citations: Labelled[];
}

/** Hits, misses and false hits; a label that only context can solve, or of kind `other`, is kept apart. */
export interface Score {
  hits: { line: LabelledLine; label: Labelled; reading: Labelled }[];
  misses: { line: LabelledLine; label: Labelled }[];
  falseHits: { line: LabelledLine; reading: Labelled }[];
  apart: { labels: number; hits: number };
}

/** What stands for the target when a label has no canonical id. */
const NUMBERS = ['dossier', 'toevoeging', 'ondernummer', 'nummer', 'item'];

export function parseLines(jsonLines: string): LabelledLine[] {
  return jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledLine);
}

/** Reads every line with our recogniser and compares, as the README beside the labelled set says. */
export function score(lines: LabelledLine[], read = ourReadings): Score {
  const total: Score = { hits: [], misses: [], falseHits: [], apart: { labels: 0, hits: 0 } };
  for (const line of lines) scoreLine(line, read(line.text), total);
  return total;
}

function ourReadings(text: string): Labelled[] {
  return findCitations(text).map((citation) => asLabel(citation) as Labelled);
}

function scoreLine(line: LabelledLine, readings: Labelled[], total: Score): void {
  const open = new Set(readings);
  for (const label of line.citations) {
    const reading = [...open].find((each) => isSame(label, each));
    if (reading) open.delete(reading);
    if (isApart(label)) countApart(total, reading !== undefined);
    else if (reading) total.hits.push({ line, label, reading });
    else total.misses.push({ line, label });
  }
  for (const reading of open)
    if (!isExcused(reading, line)) total.falseHits.push({ line, reading });
}

function countApart(total: Score, hit: boolean): void {
  total.apart.labels += 1;
  if (hit) total.apart.hits += 1;
}

const isApart = ({ kind, needs_context }: Labelled) => kind === 'other' || needs_context === true;
const overlaps = (a: Labelled, b: Labelled) => a.start < b.end && b.start < a.end;

/** A reading of what is kept apart is neither right nor wrong. */
function isExcused(reading: Labelled, line: LabelledLine): boolean {
  return (
    isApart(reading) || line.citations.some((label) => isApart(label) && overlaps(label, reading))
  );
}

function isSame(label: Labelled, reading: Labelled): boolean {
  if (label.kind !== reading.kind || !overlaps(label, reading)) return false;
  if (label.canonical !== undefined) return label.canonical === reading.canonical;
  return NUMBERS.every((field) => label[field] === undefined || label[field] === reading[field]);
}

/** `precision`, `recall` and `f1` of a part of a score; 1 where there is nothing to count. */
export function figures(hits: number, misses: number, falseHits: number) {
  const precision = hits + falseHits === 0 ? 1 : hits / (hits + falseHits);
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

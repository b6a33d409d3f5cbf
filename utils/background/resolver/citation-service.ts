import type { OfficialLabel } from '../../citations/official-labels.ts';
import { readPassages } from '../../citations/read-passages.ts';
import { toSent } from '../../citations/send-citation.ts';
import type { CitationsAsked, CitationsRead } from '../../messaging/reading-citations.ts';
import { readOfficialLabels } from './official-labels.ts';

/** Milliseconds that reading waits for the publisher, which confirms what we can mostly read without it. */
const PATIENCE = 1500;
/** The papers whose labels are at hand: those of a few open tabs. */
const MAX_PAPERS = 5;
/** So long they are believed, in milliseconds; also that the publisher could not be reached. */
const KEPT = 60_000;

interface Parts {
  officialXml(id: string): Promise<{ xml: string } | null>;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/**
 * Reads citations for pages, off their thread. Nothing of a page is remembered but what its publisher marked, so that a
 * worker that was stopped in between gives the same.
 */
export function createCitationReader(
  parts: Parts,
): (asked: CitationsAsked) => Promise<CitationsRead> {
  const labelsOf = createLabels(parts);
  return async ({ dossier, paperId, passages, ...rest }) => {
    const labels = paperId === null ? [] : await labelsOf(paperId);
    const { read, given } = readPassages(passages, {
      ...rest,
      before: rest.before ?? undefined,
      dossier: dossier ?? undefined,
      labels,
    });
    return {
      read: read.map((paragraphs) => paragraphs.map((citations) => citations.map(toSent))),
      given,
    };
  };
}

/** What comes in time counts; a publisher that is out of reach or late marks nothing. */
function createLabels({
  officialXml,
  now,
  sleep,
}: Parts): (id: string) => Promise<readonly OfficialLabel[]> {
  const asked = new Map<string, { labels: Promise<readonly OfficialLabel[]>; since: number }>();
  const load = async (id: string): Promise<readonly OfficialLabel[]> => {
    try {
      const answer = await officialXml(id);
      return answer ? readOfficialLabels(answer.xml) : [];
    } catch {
      return [];
    }
  };
  return async (id) => {
    const before = asked.get(id);
    const known =
      before && now() - before.since < KEPT ? before : { labels: load(id), since: now() };
    asked.delete(id);
    asked.set(id, known);
    for (const oldest of [...asked.keys()].slice(0, -MAX_PAPERS)) asked.delete(oldest);
    const left = known.since + PATIENCE - now();
    return Promise.race([known.labels, sleep(Math.max(0, left)).then(() => [])]);
  };
}

import type { ContextAnswer } from './paper-context.ts';

/** The number of a paper's newest version, where the service told it. */
export function newestVersion(answer: ContextAnswer | undefined): number | null {
  return answer?.state === 'known' ? (answer.context.paper.versions[0]?.number ?? null) : null;
}

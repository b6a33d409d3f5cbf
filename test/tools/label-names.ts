import type { Citation } from '../../utils/citations/index.ts';

/** Kinds that the labelled sets keep together as `other`. */
const OTHER = new Set([
  'amendement-by-name',
  'eu-act',
  'ljn',
  'trb',
  'activiteit-nummer',
  'toezegging-nummer',
]);

/** A citation with the names that the labelled sets use; our own, finer kind goes along as `precise_kind`. */
export function asLabel({
  start,
  end,
  raw,
  id,
  kind,
  alsoDossiers,
  needsContext,
  ...rest
}: Citation): Record<string, unknown> {
  return {
    start,
    end,
    raw,
    id,
    kind: OTHER.has(kind) ? 'other' : kind,
    precise_kind: kind,
    ...(id !== null && { canonical: id }),
    ...rest,
    ...(alsoDossiers && { also_dossiers: alsoDossiers }),
    ...(needsContext && { needs_context: true }),
  };
}

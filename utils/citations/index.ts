export type { Citation, CitationKind, Reading } from './types.ts';
export { findCitations, type Context } from './find-citations.ts';
export { formatKstId, parseKstId, type KstId } from './kst-id.ts';
export { definedAliases, type Alias } from './aliases.ts';

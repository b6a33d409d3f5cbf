export type { Citation, CitationKind, Reading } from './types.ts';
export { findCitations } from './find-citations.ts';
export { parseKstId, type KstId } from './kst-id.ts';

export type { Citation, CitationKind, Reading } from './types.ts';
export { findCitations, type TextContext } from './find-citations.ts';
export { definedAliases } from './aliases.ts';
export { withOfficialLabels, type OfficialLabel } from './official-labels.ts';
export type { Alias } from './types.ts';

export type { Citation, CitationKind, Reading } from './types.ts';

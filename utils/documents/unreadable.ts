/** Why a file cannot be shown as text; each has a sentence in the reader's language. */
export const UNREADABLE_REASONS = [
  'empty',
  'cut-off',
  'damaged',
  'too-large',
  'too-long',
  'old-word',
  'password',
  'scan',
  'unknown-letters',
  'zip',
  'spreadsheet',
  'presentation',
  'other-text',
  'media',
  'page-instead',
  'unknown',
  'no-text',
  'unreachable',
  'not-there',
] as const;

export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** Thrown for a file that cannot be shown as text; the reason has a sentence in each language. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.reason = reason;
  }
}

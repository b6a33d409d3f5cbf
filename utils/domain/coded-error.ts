import type { StoreProblem } from './saved/store-health.ts';
import type { SourceReason } from './source-reason.ts';

/** What can go wrong with a message before a handler sees it, or on its way. */
type MessageCode =
  | 'unknown-message'
  /** Its sender may not send it. */
  | 'refused'
  | 'too-large'
  /** It is not of its shape. */
  | 'malformed'
  /** Its answer takes longer; who sends it again gets the same answer. */
  | 'still-working'
  /** The background was silent for too long. */
  | 'timeout'
  /** The background could not be reached, not even at a second try. */
  | 'no-answer'
  /** The script outlived its extension, which was updated, disabled or removed. */
  | 'extension-gone';

/** What a part of ours may refuse to do, or fail at. */
type ActCode =
  | 'no-tab'
  /** A page spoke of another paper than its own, or of something that does not stand on it. */
  | 'not-own-paper'
  | 'not-on-page'
  /** A later question took the place of this one. */
  | 'superseded'
  | 'converter-missing'
  | 'foreign-script'
  /** An answer of the background does not fit the text that was sent. */
  | 'mismatched-citations';

/** Why something failed, for other parts of ours; `failed` is everything that nobody foresaw. */
export type ErrorCode =
  MessageCode | ActCode | `store-${StoreProblem}` | `source-${SourceReason}` | 'failed';

/**
 * An error that was foreseen. Only its code crosses from one context to another; what is said to the reader is made
 * from the code, never from the message.
 */
export class CodedError<Code extends ErrorCode = ErrorCode> extends Error {
  override name = 'CodedError';
  readonly code: Code;

  constructor(
    code: Code,
    { message = code, ...options }: ErrorOptions & { message?: string } = {},
  ) {
    super(message, options);
    this.code = code;
  }
}

/** The code of anything that was thrown. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof CodedError ? (error.code as ErrorCode) : 'failed';
}

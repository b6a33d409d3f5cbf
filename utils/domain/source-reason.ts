/** Why a source gave no usable answer. */
export type SourceReason =
  /** Its host could not be reached. */
  | 'offline'
  | 'timeout'
  /** It failed shortly before and is left alone for a while. */
  | 'backing-off'
  /** It answered, but not with an answer. */
  | `http-${number}`
  /** Its answer is not of its form, or only half of it came. */
  | 'malformed'
  | 'cut-off'
  | 'too-large'
  /** It does not understand the question. */
  | 'diagnostic'
  /** None of its versions can be asked now. */
  | 'unavailable'
  | 'host-not-allowed'
  | 'cancelled'
  | 'failed';

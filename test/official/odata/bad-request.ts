/** A question the service does not understand: unknown names, wrong types, bad syntax. It answers HTTP 400. */
export class BadRequest extends Error {
  override name = 'BadRequest';
  /** What the service says, where its words are known. */
  readonly words: string | null;

  constructor(reason: string, words: string | null = null) {
    super(reason);
    this.words = words;
  }
}

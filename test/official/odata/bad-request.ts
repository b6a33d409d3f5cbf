/** A question the service does not understand: unknown names, wrong types, bad syntax. It answers HTTP 400. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

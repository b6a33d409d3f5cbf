import * as v from 'valibot';

/** Where the reader left a paper through one of its links. */
export const ReturnPositionSchema = v.strictObject({
  /** The link's cited id, and which of the links with that id it was. */
  id: v.pipe(v.string(), v.maxLength(80)),
  index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  /** Where the link stood in the window, in CSS pixels from its top. */
  top: v.pipe(v.number(), v.minValue(-100_000), v.maxValue(100_000)),
});
export type ReturnPosition = v.InferOutput<typeof ReturnPositionSchema>;

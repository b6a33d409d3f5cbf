/** What a quick hand would write to find kamerstukken, with and without the word, in either case. */
export const SIMPLE =
  /(?:kamerstuk(?:ken)?\s+)?(?:I{1,2}\s+)?(?:\d{4}\s?[-–/]\s?\d{2,4},?\s+)?\d{2}[\s.]?\d{3}(?:[\s-]+[A-Z\d]+)?,?\s+nrs?\.?\s*\d+/gi;

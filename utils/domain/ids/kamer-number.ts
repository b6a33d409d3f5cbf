/** A document number of the Kamer: `2025D34482`. */
export function isDocumentNumber(id: string): boolean {
  return /^\d{4}D\d{4,6}$/.test(id);
}

/** A number of the Kamer for something that papers belong to: a zaak, an activity, a promise. */
export function isKamerNumber(id: string): boolean {
  return /^(?:\d{4}[ZA]\d{4,6}|TZ\d{6}-\d{1,4})$/.test(id);
}

/** An id that the official publisher's search can be asked for. */
export function isPublishedId(id: string): boolean {
  return /^(?:kst|ah|h|stb|stcrt|trb|blg)-[\w-]+$/.test(id);
}

/** What a host answers: the server writes it out as it is, after the faults had their say. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** A file's bytes, sent instead of the body. */
  bytes?: Uint8Array;
  /** Milliseconds the question takes at the service, where it is a slow one. */
  slowMs?: number;
}

/** A question as it reaches a host: path and query are still percent-encoded. */
export interface Question {
  host: string;
  path: string;
  query: string;
}

export function html(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=UTF-8' }, body };
}

export function xml(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/xml; charset=UTF-8' }, body };
}

export function json(value: unknown, status = 200): Answer {
  // The parameters are those ASP.NET's OData sends by default; that the Kamer's service sends them is not recorded.
  const type = 'application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8';
  return {
    status,
    headers: { 'content-type': type, 'odata-version': '4.0' },
    body: JSON.stringify(value),
  };
}

export function file(type: string, name: string, body: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
    body,
  };
}

/** Makes text safe inside HTML and XML, also inside double-quoted attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

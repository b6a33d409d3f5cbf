import { officialXmlAddress } from '../../domain/addresses.ts';
import { SourceError, type Http } from '../http.ts';

/** Papers of several megabytes exist (budgets); what is larger is not laid over a page. */
const MAX_XML_CHARS = 8_000_000;
/** Roots of the two dialects: since 2010, and 1995 to 2009. */
const ROOT =
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:[\w-]+:)?(officiele-publicatie|kamerwrk|handeling|vraagdoc)[\s/>]/;
/** What the publisher says instead of a paper that it does not have. */
const PAGE = /^\ufeff?\s*<(?:!doctype html|html)\b/i;

/**
 * Asks the publisher for a paper's XML.
 * @param id `kst-23432-569`
 * @returns null when there is none: a missing page may answer with status 200 and a page that says so
 * @throws SourceError when the publisher is out of reach; `cut-off` for half a file, `malformed` for anything else
 */
export async function fetchOfficialXml(http: Http, id: string): Promise<string | null> {
  try {
    const body = await http.getText(officialXmlAddress(id), MAX_XML_CHARS);
    return readBody(body);
  } catch (error) {
    if (error instanceof SourceError && (error.status === 404 || error.reason === 'too-large'))
      return null;
    throw error;
  }
}

/** A file that is broken today may be whole tomorrow; only a page that says so tells that there is none. */
function readBody(body: string): string | null {
  if (PAGE.test(body)) return null;
  const root = ROOT.exec(body)?.[1];
  if (root === undefined) throw new SourceError('malformed');
  const end = new RegExp(`(?:</(?:[\\w-]+:)?${root}\\s*>|/>)\\s*(?:<!--[^]{0,2000}-->\\s*)?$`);
  if (!end.test(body.slice(-4000))) throw new SourceError('cut-off');
  return body;
}

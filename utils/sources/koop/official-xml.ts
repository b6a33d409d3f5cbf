import { officialXmlAddress } from '../../domain/addresses.ts';
import { SourceError, type Http } from '../http.ts';

/** Papers of several megabytes exist (budgets); what is larger is not laid over a page. */
const MAX_XML_CHARS = 8_000_000;
/** Roots of the two dialects: since 2010, and 1995 to 2009. */
const ROOT =
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:[\w-]+:)?(?:officiele-publicatie|kamerwrk|handeling|vraagdoc)[\s/>]/;

/**
 * Asks the publisher for a paper's XML.
 * @param id `kst-23432-569`
 * @returns null when there is none: a missing page may answer with status 200 and a page that says so
 * @throws SourceError when the publisher is out of reach
 */
export async function fetchOfficialXml(http: Http, id: string): Promise<string | null> {
  try {
    const body = await http.getText(officialXmlAddress(id), MAX_XML_CHARS);
    return ROOT.test(body) ? body : null;
  } catch (error) {
    if (error instanceof SourceError && (error.status === 404 || error.reason === 'too-large'))
      return null;
    throw error;
  }
}

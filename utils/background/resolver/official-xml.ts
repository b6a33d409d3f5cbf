import type { Http } from '../../sources/http.ts';
import { fetchOfficialXml } from '../../sources/koop/official-xml.ts';
import type { Caches } from '../../store/caches.ts';
import { getFresh } from '../../domain/ttl-cache.ts';

const HOUR = 3600 * 1000;
/** A published text does not change; one that is not there yet may come within days. */
const KEPT_FOUND = 30 * 24 * HOUR;
const KEPT_MISSING = HOUR;

/**
 * Gives a paper's official XML, from the cache or the publisher.
 * @returns null when there is none
 * @throws SourceError when the publisher is out of reach
 */
export async function officialXml(
  parts: { http: Http; caches: Caches; now(): number },
  id: string,
): Promise<{ xml: string } | null> {
  const { http, caches, now } = parts;
  const known = await getFresh(caches.officialXml, id, now());
  const xml = known ? known.xml : await fetchOfficialXml(http, id);
  if (!known) {
    const expires = now() + (xml === null ? KEPT_MISSING : KEPT_FOUND);
    await caches.officialXml.put([{ id, xml, expires, size: xml?.length ?? 0 }]);
  }
  return xml === null ? null : { xml };
}

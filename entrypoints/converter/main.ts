import workerAddress from '../../utils/reader/conversion.worker.ts?worker&url';
import { serveReading } from '../../utils/converter/serve.ts';
import { officialXml } from '../../utils/resolver/official-xml.ts';
import { createHttp } from '../../utils/sources/http.ts';
import { caches } from '../../utils/store/caches.ts';
import { openDatabase } from '../../utils/store/database.ts';
import { workerFrom } from '../../utils/converter/worker.ts';

const now = () => Date.now();
const http = createHttp({ fetch: (address, init) => fetch(address, init), now, sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)) });
const parts = { http, caches: caches(openDatabase()), now };

serveReading({ http, officialXml: (id) => officialXml(parts, id), createWorker: () => workerFrom(workerAddress) });

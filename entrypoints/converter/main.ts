import workerAddress from '../../utils/documents/conversion.worker.ts?worker&url';
import type { ConverterDeps } from '../../utils/converter/read-paper.ts';
import { serveReading } from '../../utils/converter/serve.ts';
import { officialXml } from '../../utils/background/resolver/official-xml.ts';
import { createHttp } from '../../utils/sources/http.ts';
import { diskCaches, memoryCaches, type Caches } from '../../utils/store/caches.ts';
import { openDatabase } from '../../utils/store/database.ts';
import { createWorkerStarter } from '../../utils/converter/worker.ts';

const now = () => Date.now();
const startWorker = createWorkerStarter();

serveReading(
  createWorld(diskCaches(openDatabase()), {}),
  createWorld(memoryCaches(), { cache: 'no-store' }),
);

function createWorld(caches: Caches, how: RequestInit): ConverterDeps {
  const http = createHttp({
    fetch: (address, init) => fetch(address, { ...init, ...how }),
    now,
    sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
  });
  return {
    http,
    officialXml: (id) => officialXml({ http, caches, now }, id),
    createWorker: () => startWorker(workerAddress),
  };
}

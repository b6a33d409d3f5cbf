/** Writes the licence texts of everything that is shipped inside the extension: `npm run licences`. */
import { writeFileSync } from 'node:fs';
import { LICENCE_FILE, collectLicences } from './collect-licences.ts';

const licences = collectLicences();
writeFileSync(LICENCE_FILE, `${JSON.stringify(licences, null, 1)}\n`);
console.log(`${licences.length} packages`);

/** `npm run approve`: makes the builds as they stand now the approved ones. The difference belongs in the review. */
import { writeFileSync } from 'node:fs';
import { approvedFile, BUILDS, readBuild, type BuildName } from '../approved/read-build.ts';

for (const name of Object.keys(BUILDS) as BuildName[]) {
  writeFileSync(approvedFile(name), `${JSON.stringify(readBuild(name), null, 2)}\n`);
  console.log(`approved: ${name}`);
}

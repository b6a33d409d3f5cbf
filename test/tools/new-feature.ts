/**
 * `npm run new:feature NAME`: a new feature of document pages, registered and switchable, with its test. NAME is in small
 * letters with hyphens, as on the options page's switches. Types, lint and the test pass right after; then it is yours to fill.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const at = (file: string) => join(ROOT, file);

const name = process.argv[2] ?? '';
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name))
  stop('Give a name in small letters with hyphens: npm run new:feature reading-time');
const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const words = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
const featureFile = `utils/content/features/${name}.ts`;
const testFile = `test/unit/content/features/${name}.test.ts`;
if (existsSync(at(featureFile))) stop(`${featureFile} is there already.`);

const FEATURE = `import type { Feature } from '../../utils/content/features/feature.ts';

/** ${words}: say here what the reader gets, and where the rule comes from. Gone when the page's signal aborts. */
export const ${camel}: Feature = {
  name: '${name}',
  start(page) {
    const { text, signal } = page;
    // A page without a text, or one that was just left: nothing to do.
    if (!text || signal.aborted) return;
  },
};
`;

const TEST = `import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { FEATURES } from '../../utils/content/features/document-page.ts';
import type { DocumentPage } from '../../utils/content/features/feature.ts';
import { ${camel} } from '../../../utils/features/${name}.ts';
import { optionsEn } from '../../../components/options/texts.en.ts';
import { optionsNl } from '../../../components/options/texts.nl.ts';
import { isOn } from '../../utils/domain/settings/is-on.ts';
import { defaultSettings } from '../../../utils/settings/schema.ts';

it('is a feature of document pages, switched on at first, with a switch in both languages', () => {
  expect(FEATURES).toContain(${camel});
  expect(isOn(defaultSettings(), ${camel}.name)).toBe(true);
  for (const texts of [optionsNl, optionsEn]) expect(texts.featureName('${name}')).not.toBe('');
});

it('leaves the page as it was when it is switched off', async () => {
  const doc = new JSDOM('<main><p>Een brief over de sluizen.</p></main>').window.document;
  const before = doc.body.cloneNode(true);
  const off = new AbortController();
  await ${camel}.start({ doc, text: doc.querySelector('main'), signal: off.signal } as Partial<DocumentPage> as DocumentPage);
  off.abort();
  expect(doc.body.isEqualNode(before)).toBe(true);
});
`;

/** Each place where a feature is named: what stands there, and what takes its place. */
const PLACES: [file: string, found: RegExp, put: string][] = [
  [
    'utils/content/features/document-page.ts',
    /\nexport const FEATURES: Feature\[\] = \[([^\]]+)\];/,
    `\nexport const FEATURES: Feature[] = [$1, ${camel}];`,
  ],
  [
    'utils/content/features/document-page.ts',
    /\n\n\/\*\* In the order/,
    `\nimport { ${camel} } from './${name}.ts';\n\n/** In the order`,
  ],
  ['utils/domain/settings/settings.ts', /(FEATURE_NAMES = \[[^\]]+)\]/, `$1, '${name}']`],
  [
    'utils/domain/settings/settings.ts',
    /\n\} satisfies Record<FeatureName/,
    `\n  ${camel === name ? name : `'${name}'`}: switchedOn(),\n} satisfies Record<FeatureName`,
  ],
  [
    'components/options/texts.nl.ts',
    /(const FEATURES: Record<FeatureName, Choice> = \{[\s\S]*?)\n\};/,
    `$1\n  '${name}': { name: '${words}', how: 'Vertel hier wat dit doet.' },\n};`,
  ],
  [
    'components/options/texts.en.ts',
    /(const FEATURES: Record<FeatureName, Choice> = \{[\s\S]*?)\n\};/,
    `$1\n  '${name}': { name: '${words}', how: 'Tell here what this does.' },\n};`,
  ],
];

const changed = new Map<string, string>([
  [featureFile, FEATURE],
  [testFile, TEST],
]);
for (const [file, found, put] of PLACES) {
  const text = changed.get(file) ?? readFileSync(at(file), 'utf8');
  if (!found.test(text)) stop(`${file} is not as this tool knows it; nothing was written.`);
  changed.set(file, text.replace(found, put));
}
for (const [file, text] of changed) {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
  console.log(file);
}
console.log(
  `\nNext: fill ${featureFile}, give the switch its words in components/options/texts.nl.ts and texts.en.ts, and run\n  npm run unit -- ${testFile}`,
);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

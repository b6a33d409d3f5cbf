import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: 'test/lint/eslint.config.js',
  // Where CI is set the parser takes the types of each file as it is on disk, once; here several texts stand in for one file.
  overrideConfig: {
    languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } },
  },
});

// The first look reads all types, which takes seconds.
beforeAll(() => broken('', 'utils/domain/paper.ts'), 120_000);

/** The rules that a piece of code breaks, as if it stood in that file. */
async function broken(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${ROOT}${filePath}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

/** Forbidden in the product and in the tests. */
const HARD_TO_READ: [rule: string, code: string][] = [
  ['no-sequences', `export const both = (a: () => void, b: () => number) => (a(), b());`],
  ['no-nested-ternary', `export const size = (n: number) => (n > 9 ? 'l' : n > 4 ? 'm' : 's');`],
  ['no-return-assign', `let last = 0;\nexport const keep = (n: number) => (last = n + last);`],
  [
    'complexity',
    `export const all = (a: boolean[]) => ${Array.from({ length: 11 }, (_, n) => `a[${n}]`).join(' && ')};`,
  ],
];

/** Where the code would stand, the rule that must stop it, and the code. */
const MUST_FAIL: [file: string, rule: string, code: string][] = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((door): [string, string, string] => [
    'utils/domain/paper.ts',
    'no-restricted-properties',
    `export const draw = (into: HTMLIFrameElement, text: string) => void (into.${door} = text);`,
  ]),
  [
    'utils/domain/paper.ts',
    'no-restricted-properties',
    `export const draw = (into: Element, text: string) => into.insertAdjacentHTML('beforeend', text);`,
  ],
  [
    'utils/domain/paper.ts',
    'no-restricted-properties',
    `export const draw = (into: Element, text: string) => into.setHTMLUnsafe(text);`,
  ],
  [
    'utils/domain/paper.ts',
    'no-restricted-syntax',
    `export const draw = (text: string) => new Range().createContextualFragment(text);`,
  ],
  [
    'utils/domain/paper.ts',
    'no-restricted-properties',
    `export const draw = (text: string) => document.write(text);`,
  ],
  [
    'utils/domain/paper.ts',
    'no-restricted-properties',
    `export const tell = () => navigator.sendBeacon('/x');`,
  ],
  [
    'components/OwnPageLinks.tsx',
    'no-restricted-syntax',
    `export const Draw = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;`,
  ],
  [
    'utils/domain/paper.ts',
    'no-restricted-syntax',
    `export const draw = (into: Element, text: string) => into.setAttribute('onclick', text);`,
  ],
  [
    'utils/domain/paper.ts',
    'no-restricted-syntax',
    `export const draw = (text: string) => new DOMParser().parseFromString(text, 'text/html');`,
  ],
  ['utils/domain/paper.ts', 'no-eval', `export const run = (text: string): unknown => eval(text);`],
  [
    'utils/domain/paper.ts',
    'no-new-func',
    `export const run = (text: string) => new Function(text);`,
  ],
  [
    'utils/domain/paper.ts',
    '@typescript-eslint/no-implied-eval',
    `export const run = (text: string) => setTimeout(text, 1);`,
  ],
  ['utils/domain/paper.ts', 'no-script-url', `export const address = 'javascript:void 0';`],
  [
    'utils/domain/paper.ts',
    'no-restricted-syntax',
    `export const tell = () => window.postMessage('x', '*');`,
  ],
  [
    'utils/domain/paper.ts',
    'no-restricted-syntax',
    `import { browser } from '../../utils/browser/browser.ts';\nbrowser.runtime.onMessage.addListener(() => undefined);`,
  ],
  ['utils/messaging/server.ts', 'no-console', `export const tell = () => console.warn('x');`],
  [
    'utils/messaging/server.ts',
    'no-restricted-syntax',
    `import { browser } from '../../utils/browser/browser.ts';\nbrowser.runtime.onMessageExternal.addListener(() => undefined);`,
  ],
  [
    'utils/domain/paper.ts',
    'no-restricted-imports',
    `import Dexie from 'dexie';\nexport const database = new Dexie('x');`,
  ],
  [
    'utils/domain/paper.ts',
    'no-restricted-imports',
    `import { browser } from 'wxt/browser';\nexport const id = browser.runtime.id;`,
  ],
  [
    'utils/sources/http.ts',
    'no-restricted-globals',
    `export const ask = (address: string) => fetch(address);`,
  ],
  ...['utils/domain/paper.ts', 'test/run/show.ts'].flatMap((file) =>
    HARD_TO_READ.map(([rule, code]): [string, string, string] => [file, rule, code]),
  ),
  [
    'components/OwnPageLinks.tsx',
    'no-restricted-globals',
    `export const known = () => localStorage.length;`,
  ],
];

describe('lint stops', () => {
  it.each(MUST_FAIL)('in %s (%s): %s', async (file, rule, code) =>
    expect(await broken(code, file)).toContain(rule),
  );

  it('nothing that is in order', async () => {
    expect(
      await broken(
        `export const draw = (into: Element, text: string) => into.append(text);\n`,
        'utils/domain/paper.ts',
      ),
    ).toEqual([]);
  });
});

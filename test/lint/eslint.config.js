import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Ways to turn a string into markup or code; foreign markup has one door, utils/sanitize.ts. */
const FORBIDDEN_PROPERTIES = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'];

export default tseslint.config(
  { ignores: ['node_modules/', '.output/', '.wxt/', '.work/', 'test/results/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './test/tsconfig.json'], tsconfigRootDir: ROOT } },
    rules: {
      'no-eval': 'error',
      'no-restricted-properties': ['error', ...FORBIDDEN_PROPERTIES.map((property) => ({ property }))],
      'no-restricted-syntax': [
        'error',
        {
          selector: `JSXAttribute[name.name=/^(${FORBIDDEN_PROPERTIES.join('|')})$/]`,
          message: 'Markup from a string is not allowed.',
        },
      ],
      // Our interfaces are records of closures; none of their functions reads `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['utils/**', 'components/**', 'entrypoints/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'wxt/browser', message: 'Import utils/browser.ts.' },
            { name: 'webextension-polyfill', message: 'Import utils/browser.ts.' },
            { name: 'dexie', message: 'Only utils/store/ opens the database.' },
          ],
        },
      ],
    },
  },
  { files: ['utils/browser.ts', 'utils/store/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['test/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400 }] },
  },
);

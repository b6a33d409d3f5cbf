import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is packed into the extension. */
const PRODUCT = ['utils/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];

/** Ways to turn a string into markup or code, and to send something unseen; foreign markup has one door, utils/documents/draw.ts. */
const FORBIDDEN_PROPERTIES = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'srcdoc',
  'sendBeacon',
];

/** What no file of the project may write. Each has its case in test/unit/lint.test.ts. */
const FORBIDDEN_SYNTAX = [
  {
    selector: `JSXAttribute[name.name=/^(${FORBIDDEN_PROPERTIES.join('|')})$/]`,
    message: 'Markup from a string is not allowed.',
  },
  {
    selector:
      "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(on|srcdoc$)/i]",
    message: 'A handler is a function, never a string.',
  },
];

/** The same for what goes into the builds. */
const FORBIDDEN_IN_PRODUCT = [
  ...FORBIDDEN_SYNTAX,
  {
    selector:
      "CallExpression[callee.property.name='parseFromString'][arguments.1.value='text/html']",
    message: 'Foreign markup becomes nodes in utils/documents/draw.ts only.',
  },
  {
    selector: "MemberExpression[property.name='createContextualFragment']",
    message: 'Foreign markup becomes nodes in utils/documents/draw.ts only.',
  },
  {
    selector: 'MemberExpression[property.name=/^on(Message|Connect)External$/]',
    message: 'Other extensions and sites have nothing to say to us.',
  },
  {
    selector:
      "MemberExpression[object.name=/^(window|self|globalThis|parent|top|opener)$/][property.name='postMessage']",
    message: 'The page could listen; use utils/messaging.',
  },
];
const LISTENERS = {
  selector:
    "MemberExpression[object.property.name='runtime'][property.name=/^on(Message|Connect)$/]",
  message: 'Messages come in where their sender is checked.',
};

export default tseslint.config(
  { ignores: ['node_modules/', '.output/', '.wxt/', '.work/', 'test/results/'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.js'],
    extends: [...tseslint.configs.recommended],
    rules: {
      'no-eval': 'error',
      'no-restricted-properties': [
        'error',
        ...FORBIDDEN_PROPERTIES.map((property) => ({ property })),
        { object: 'document', property: 'write' },
        { object: 'document', property: 'writeln' },
      ],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
      'no-new-func': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-sequences': 'error',
      'no-nested-ternary': 'error',
      'no-return-assign': ['error', 'always'],
      complexity: ['error', 10],
    },
  },
  {
    // Reading all types takes half of the time: only what ships is worth it.
    files: PRODUCT,
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: ROOT },
    },
    rules: {
      // Our interfaces are records of closures; none of their functions reads `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: PRODUCT,
    rules: {
      'no-script-url': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...FORBIDDEN_IN_PRODUCT, LISTENERS],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'wxt/browser', message: 'Import utils/browser/browser.ts.' },
            { name: 'webextension-polyfill', message: 'Import utils/browser/browser.ts.' },
            { name: 'dexie', message: 'Only utils/store/ opens the database.' },
          ],
        },
      ],
    },
  },
  {
    files: ['utils/messaging/**', 'utils/converter/serve.ts'],
    rules: { 'no-restricted-syntax': ['error', ...FORBIDDEN_IN_PRODUCT] },
  },
  {
    // What asks anything outside is given its way out by an entrypoint.
    files: ['utils/**', 'components/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'fetch',
        'XMLHttpRequest',
        'WebSocket',
        'EventSource',
        'localStorage',
        'sessionStorage',
      ],
    },
  },
  {
    files: ['utils/browser/browser.ts', 'utils/store/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['utils/browser/log.ts'],
    rules: { 'no-console': 'off' },
  },
);

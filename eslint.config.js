import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The folders of src/ that each of them may import from: the arrows of ARCHITECTURE.md. @type {Record<string, string[]>} */
const arrows = {
  contract: [],
  server: ['contract'],
  theme: ['contract'],
  wording: ['contract', 'server'],
  'repair-kit': ['contract', 'server', 'theme', 'wording'],
  widget: ['contract', 'server', 'theme', 'wording', 'repair-kit'],
  embed: ['contract', 'wording', 'rupture-diagram', 'repair-checklist', 'repair-card'],
};
for (const element of ['page-exit', 'repair-card', 'repair-checklist', 'rupture-diagram'])
  arrows[element] = ['contract', 'server', 'theme', 'wording', 'repair-kit', 'widget'];

export default tseslint.config(
  // The consumers are projects of their own, with frameworks that are not installed here; test/pages/ci/consumers.test.js compiles them.
  {
    ignores: [
      'card/',
      'dist/',
      'storybook-static/',
      'site/',
      'coverage/',
      'integrations/',
      'test/consumers/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.recommendedTypeChecked,
      lit['flat/all'],
      wc['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    rules: {
      // `.map` in a template is Lit's own documented way for short, static lists.
      'lit/no-template-map': 'off',
      // What a method looks for once is said where it looks.
      'lit/prefer-query-decorators': 'off',
      // WebKit takes a list without bullets for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    // Chai's assertions are bare expressions, and its axe plugin makes their types thenable:
    // only the one that really is a promise has to be awaited.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Await this assertion: it is a promise.',
        },
        ...[
          'MemberExpression[property.name=/^(shadowRoot|activeElement|parentElement|parentNode|ownerDocument)$/]',
          'CallExpression[callee.property.name=/^(querySelector|closest|getElementById)$/]',
          'TSNonNullExpression',
        ].map((node) => ({
          selector: `CallExpression[callee.name="expect"] > ${node}.arguments:first-child`,
          message:
            'Compare first, and expect true or false: where this fails, Chai prints the whole page for minutes, and the file never ends.',
        })),
      ],
    },
  },
  ...Object.entries(arrows).map(([folder, others]) => ({
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': /** @type {const} */ ([
        'error',
        {
          patterns: [
            {
              group: ['../*/**', ...others.map((other) => `!../${other}/**`)],
              message: `${folder}/ may import from: ${others.join(', ') || 'no other folder'}. See ARCHITECTURE.md.`,
            },
          ],
        },
      ]),
    },
  })),
  // They only put together what a script tag brings.
  { files: ['src/embed/scripts/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
          message: 'MooTools and others replace it by one that knows no function: spread instead.',
        },
      ],
    },
  },
  // There the style sheets are the pages' own, not a component's.
  { files: ['stories/*.stories.ts'], rules: { 'lit/prefer-static-styles': 'off' } },
  // TypeScript checks the scripts too, and knows Node's globals.
  { files: ['**/*.js'], rules: { 'no-undef': 'off' } },
  prettier,
);

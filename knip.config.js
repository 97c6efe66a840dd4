/*
 * What `npm run check` calls used: all that is reached from the package's exports, the commands, the demo's pages, the
 * stories and the tests. What is built is no source, and `integrations/` is PHP.
 */
import { readFileSync } from 'node:fs';

/** Files that read packages by path, where no import shows it. */
const readers = [
  'scripts/card-files/build.js',
  'scripts/artwork/lettering.js',
  'test/fonts.ts',
  'test/pages/bench/subjects.js',
  'test/pages/host-pages.js',
];
const read = readers.map((file) => readFileSync(file, 'utf8')).join('\n');
/** @type {{ devDependencies: Record<string, string> }} */
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Packages of a folder's name in those files, `@fontsource/` being said once for all. */
const byPath = Object.keys(devDependencies).filter((name) =>
  new RegExp(`['/]${name.replace('@fontsource/', '')}/`).test(read),
);

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'src/{index,all}.ts',
    'src/*/index.ts',
    'src/embed/{scripts/*,css,render,frame-page,frame-parent,reserved-heights}.ts',
    'demo/make-it-yours/{main,words/*}.js',
    'demo/**/*.css',
    'test/**/*.test.ts',
    'test/{pages,package,heard}/**/*.js',
    'scripts/build/*.js',
    'scripts/site/build.js',
    'scripts/card-files/{build,check}.js',
    'custom-elements-manifest.config.js',
    'web-test-runner.config.js',
  ],
  // The consumers are projects of their own.
  project: [
    '**/*.{ts,js,css,mdx}',
    '!{dist,card,site,storybook-static,integrations,test/consumers}/**',
  ],
  rules: { cycles: 'error' },
  // Otherwise every file of test/ counts as used; and two commands are named in test/package/ alone.
  node: false,
  ignoreDependencies: [...byPath, '@arethetypeswrong/cli', 'publint'],
  // What each language's pack imports is written by scripts/build/languages.js.
  ignoreIssues: { 'dist/**': ['unlisted'], 'src/wording/language.ts': ['exports'] },
  // Debian's, installed by the scripts that run them.
  ignoreBinaries: ['apt-get', 'diff', 'xdotool', 'php', 'mariadb', 'mariadb-install-db'],
};

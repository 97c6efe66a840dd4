/*
 * What `npm run check:unused` calls used: all that is reached from the package's exports, the commands, the demo's pages, the
 * stories and the tests. What is built is no source, and `integrations/` is PHP.
 */
import { readFileSync } from 'node:fs';

/** Files that read packages by path, where no import shows it. */
const readers = [
  'scripts/card-files/build.js',
  'scripts/build-lettering.js',
  'test/fonts.ts',
  'test/hosts/pages.js',
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
    'src/embed/{script,frame-page,frame-parent,room}.ts',
    'demo/{builder,themer}.js',
    'demo/*.css',
    'test/**/*.test.ts',
    'test/hosts/pages.js',
    'custom-elements-manifest.config.js',
    'web-test-runner.config.js',
  ],
  // The consumers are projects of their own.
  project: ['**/*.{ts,js,css,mdx}', '!{dist,site,storybook-static,integrations,test/consumers}/**'],
  rules: { cycles: 'error' },
  ignoreDependencies: byPath,
  ignoreIssues: { 'dist/**': ['unlisted'] },
  // Debian's, installed by the scripts that run them.
  ignoreBinaries: ['apt-get', 'dpkg-query', 'php', 'mariadb', 'mariadbd', 'mariadb-install-db'],
};

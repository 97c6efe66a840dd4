/* Knows of which sources each built folder is made, so that nothing tests or serves an older one. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';

/** @typedef {{ folder: string, command: string, from: string[], needs?: string[] }} Build */

const LIBRARY = [
  'src',
  'integrations',
  'scripts/build',
  'custom-elements.json',
  'package-lock.json',
  'tsconfig.build.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** What is built, of which files, and after which other builds. @type {Record<string, Build>} */
export const builds = {
  library: { folder: 'dist', command: 'npm run build', from: LIBRARY },
  'card-files': {
    folder: 'card',
    command: 'npm run card-files',
    from: [...LIBRARY, 'scripts/card-files'],
    needs: ['library'],
  },
  storybook: {
    folder: 'storybook-static',
    command: 'npm run build:storybook',
    from: ['src', 'stories', '.storybook', 'custom-elements.json', 'package-lock.json'],
  },
  site: {
    folder: 'site',
    command: 'npm run build:site',
    from: [
      ...LIBRARY,
      'scripts/card-files',
      'scripts/site',
      'stories',
      '.storybook',
      'demo',
      'package.json',
      'ACCESSIBILITY.md',
      'SECURITY.md',
    ],
    needs: ['library', 'card-files', 'storybook'],
  },
};

/** Every file in a folder, or the file itself, in a fixed order. @param {string} path @returns {string[]} */
const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`)
        .sort()
    : [path];

/** One short text for all the sources of a build, which is another as soon as one of them is. @param {string} name */
function sourcesOf(name) {
  const hash = createHash('sha256');
  for (const path of builds[name]?.from.flatMap(filesIn) ?? [])
    hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

const stampOf = (/** @type {string} */ name) => `${builds[name]?.folder}/.sources`;

/** Marks a build as made of the sources as they are now. @param {string} name */
export const stamp = (name) => writeFileSync(stampOf(name), sourcesOf(name));

/** @param {string} name */
export const isCurrent = (name) =>
  existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === sourcesOf(name);

/** Ends the process with one line, unless builds are there and current. @param {string[]} names */
export function requireCurrent(...names) {
  for (const name of names) {
    if (isCurrent(name)) continue;
    const { folder = '', command = '' } = builds[name] ?? {};
    const fault = existsSync(folder) ? 'older than its sources' : 'not built';
    // Written straight out: a test runner that watches keeps what goes to the console, and takes it along.
    writeSync(2, `\n${folder}/ is ${fault}. Run: ${command}\n`);
    process.exit(1);
  }
}

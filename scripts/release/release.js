/*
 * Makes a release of what the changesets add up to: raises the version, writes it where it stands, builds, packs, and
 * compares what is packed with its SRI hashes. With --dry-run all of that happens in a copy that is deleted again; it is
 * the only way that has been run so far. Only --publish does it here, runs all tests, and then commits, tags and publishes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { integrityOf } from './integrity.js';

const modes = ['--dry-run', '--publish'];
const [mode = '', ...more] = process.argv.slice(2);
const stop = (/** @type {string} */ reason) => {
  console.error(`No release: ${reason}`);
  process.exit(1);
};
if (!modes.includes(mode) || more.length > 0) stop(`say ${modes.join(' or ')}.`);
const isDry = mode === '--dry-run';

/** What a command says. @param {string} folder @param {string} command @param {string[]} args */
const run = (folder, command, ...args) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  }).trim();
const told = (/** @type {string} */ text) => console.log(`${isDry ? 'Dry run: ' : ''}${text}`);
const versionIn = (/** @type {string} */ folder) =>
  /** @type {string} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version);

const root = resolve('.');
const before = versionIn(root);
if (run(root, 'git', 'status', '--porcelain'))
  stop('the tree is not clean. Commit or put away first.');
if (!existsSync('dist/rupture-repair.js')) stop('nothing is built yet. Run: npm test');
if (!readFileSync('dist/rupture-repair.js', 'utf8').includes(before))
  stop(`dist/ is not of version ${before}. Run: npm test`);
const waiting = readdirSync('.changeset').filter(
  (file) => file.endsWith('.md') && file !== 'README.md',
);
if (waiting.length === 0 && run(root, 'git', 'tag', '--list', `v${before}`))
  stop(`${before} has its tag, and no changeset waits. Run: npx changeset`);

/** Where it happens: here, or in a copy of what is committed. */
const temporary = mkdtempSync(join(tmpdir(), 'rupture-repair-release-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
const folder = isDry ? join(temporary, 'copy') : root;
if (isDry) {
  run(root, 'git', 'clone', '--quiet', root, folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

if (waiting.length > 0) run(folder, 'npx', 'changeset', 'version');
run(folder, 'npm', 'run', 'version');
const version = versionIn(folder);
const tag = `v${version}`;
if (run(folder, 'git', 'tag', '--list', tag)) stop(`there is a tag ${tag} already.`);
told(`changesets: ${waiting.length}, version ${before} → ${version}.`);
const written = run(folder, 'git', 'status', '--porcelain').split('\n').filter(Boolean);
told(`written: ${written.map((line) => line.replace(/^\s*\S+\s+/, '')).join(', ') || 'nothing'}.`);

// The tests build too; a dry run builds alone, since the tests need no second hearing there.
told(`running npm run ${isDry ? 'build' : 'test'} …`);
run(folder, 'npm', 'run', isDry ? 'build' : 'test');

const [packed] = /** @type {{ filename: string, size: number, integrity: string }[]} */ (
  JSON.parse(run(folder, 'npm', 'pack', '--json', '--pack-destination', temporary))
);
if (!packed) throw new Error('npm pack has packed nothing.');
run(temporary, 'tar', '-xzf', packed.filename);
const inPackage = (/** @type {string} */ file) => join(temporary, 'package', file);

/** @type {Record<string, string>} */
const integrity = JSON.parse(readFileSync(inPackage('dist/integrity.json'), 'utf8'));
for (const [file, hash] of Object.entries(integrity)) {
  const content = existsSync(inPackage(`dist/${file}`))
    ? readFileSync(inPackage(`dist/${file}`))
    : stop(`dist/${file} is not in the package.`);
  if (integrityOf(content) !== hash) stop(`dist/${file} is not what dist/integrity.json says.`);
  told(`${file} ${hash}`);
}
if (!readFileSync(inPackage('dist/rupture-repair.js'), 'utf8').includes(version))
  stop(`the packed script is not of version ${version}.`);
const files = readdirSync(inPackage(''), { recursive: true }).length;
told(`${packed.filename}, ${files} files and folders, ${packed.size} bytes, ${packed.integrity}`);

const left = [
  ['git', 'commit', '--all', '--message', `Release ${version}`],
  ['git', 'tag', '--annotate', tag, '--message', `Release ${version}`],
  ['npm', 'publish', join(temporary, packed.filename)],
];
for (const [command = '', ...args] of left) {
  if (isDry) told(`would run: ${[command, ...args].join(' ')}`);
  else run(root, command, ...args);
}
told(isDry ? 'nothing was published, tagged or written.' : `${version} is published.`);

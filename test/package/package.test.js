/* What npm would publish: whole, small, and with the scripts whose hashes it tells. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { integrityOf } from '../../scripts/build/integrity.js';

requireCurrent('library');
const MOST = 700_000;
/** Not for modules: files for a script tag, a frame or a page's head. */
const PLAIN_FILES = [
  'rupture-repair.css',
  'lettering.css',
  'rupture-repair.js',
  'rupture-repair.min.js',
  'rupture-repair.checklist.min.js',
  'rupture-repair.diagram.min.js',
  'rupture-repair.card.min.js',
  'rupture-repair.exit.min.js',
  'frame.html',
  'frame.js',
  'frame-height.js',
];

/** What a command says; its own words are told where it fails. @param {string} command */
async function run(command) {
  const path = ['node_modules/.bin', process.env.PATH].join(delimiter);
  const [name = '', ...args] = command.split(' ');
  const options = { shell: true, maxBuffer: 1e8, env: { ...process.env, PATH: path } };
  return promisify(execFile)(name, args, options).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => assert.fail(`${command} failed:\n${stdout}${stderr}`),
  );
}

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rupture-repair-package-'));
  /** @type {{ filename: string, size: number, files: { path: string }[] }} */
  let packed;
  after(() => rmSync(folder, { recursive: true, force: true }));
  before(async () => {
    [packed] = JSON.parse(await run(`npm pack --json --pack-destination ${folder}`));
    await run(`tar -xzf ${join(folder, packed.filename)} -C ${folder}`);
  });

  it('is as small as it is said to be', () => {
    console.log(`Package: ${packed.files.length} files, ${packed.size} bytes.`);
    assert.ok(packed.size <= MOST, `${packed.size} bytes`);
  });

  it('has the scripts whose hashes it tells, of this version', () => {
    const read = (/** @type {string} */ file) => readFileSync(join(folder, 'package', file));
    const integrity = JSON.parse(read('dist/integrity.json').toString());
    assert.ok(Object.keys(integrity).length > 8);
    for (const [file, hash] of Object.entries(integrity))
      assert.equal(integrityOf(read(`dist/${file}`)), hash, file);
    const { version } = JSON.parse(read('package.json').toString());
    assert.ok(read('dist/rupture-repair.min.js').includes(version));
  });

  it('has every file that its exports name', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = Object.values(exports).flatMap((/** @type {any} */ entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );
    for (const file of named.filter((one) => !one.includes('*')))
      assert.ok(existsSync(join(folder, 'package', file)), file);
  });

  it('is taken by publint', async () => void (await run('publint --strict')));

  it('has types that resolve', async () => {
    const excluded = PLAIN_FILES.join(' ');
    await run(`attw --pack . --profile esm-only --exclude-entrypoints ${excluded} --quiet`);
  });
});

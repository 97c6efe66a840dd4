/* What the page for signing says of licences, held against what comes along on each way. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { LICENCES } from '../../demo/make-it-yours/licences.js';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { WAYS } from '../../scripts/site/ways.js';

requireCurrent('site');
/** @type {typeof import('../../src/contract/names.ts')} */
const { ELEMENTS, scriptOf } = await loadSource('src/contract/names.ts');

/** The licence files that each row names. @param {string} page */
function named(page) {
  const rows = readFileSync(page, 'utf8').split('<span data-way="').slice(1);
  return Object.fromEntries(
    rows.map((row) => {
      const [own = ''] = row.split('</tr>');
      const last = own.slice(own.lastIndexOf('<td>'));
      const files = [...last.matchAll(/<code>(LICEN[CS]E[^<]*)<\/code>/g)];
      return [row.split('"')[0] ?? '', files.map(([, file = '']) => file).sort()];
    }),
  );
}

/** Names without their folders that are those of licences. @param {string[]} paths */
const licences = (paths) =>
  paths
    .map((path) => path.replace(/^.*\//, ''))
    .filter((name) => /^LICEN[CS]E/.test(name))
    .sort();

describe('the page for signing', () => {
  for (const page of ['site/sign-off.html', 'site/es/sign-off.html']) {
    const rows = named(page);
    it(`${page} has a row for each way`, () => assert.deepEqual(Object.keys(rows), [...WAYS]));

    it(`${page} names the licences in the plugin`, () => {
      const files = unzipSync(readFileSync('site/dist/rupture-repair-wordpress.zip'));
      assert.deepEqual(rows['plugin'], licences(Object.keys(files)));
    });

    it(`${page} names the licences in the zip of files`, () => {
      assert.deepEqual(rows['files'], LICENCES);
      for (const name of LICENCES) assert.ok(existsSync(`site/${name}`), name);
    });

    it(`${page} names the licences in the package, which npm’s CDN serves`, () => {
      const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [{ files }] = /** @type {[{ files: { path: string }[] }]} */ (JSON.parse(String(said)));
      const packed = licences(files.map(({ path }) => path));
      assert.ok(packed.length >= 4);
      assert.deepEqual([rows['npm'], rows['cdn']], [packed, packed]);
    });
  }

  for (const script of ELEMENTS.map(scriptOf))
    it(`has ${script}, whose first line names its licences`, () => {
      const [first = ''] = readFileSync(`site/dist/${script}`, 'utf8').split('\n');
      assert.match(first, /Code: MIT.*Words and drawings: CC[- ]BY/);
    });
});

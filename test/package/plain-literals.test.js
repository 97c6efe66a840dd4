/*
 * What ships has to survive site optimisers, which know JavaScript by patterns: the build stops at what they mistake, and at a
 * file that an old page reads in another encoding.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { integrityOf } from '../../scripts/build/integrity.js';
import { mistakable, plainLiterals } from '../../scripts/build/plain-literals.js';

/** Runs the build's last step over one file. @param {string} text @param {string} [name] @returns {any} what it says of the files */
function integrity(text, name = 'rupture-repair.min.js') {
  const folder = mkdtempSync(join(tmpdir(), 'integrity-'));
  try {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', name), text);
    execFileSync(process.execPath, [resolve('scripts/build/integrity.js')], {
      cwd: folder,
      stdio: 'pipe',
    });
    return JSON.parse(readFileSync(join(folder, 'dist/integrity.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @type {Record<string, string>} */
const bad = {
  'a template in a template': 'f(`a${b ? `c` : ""}`)',
  'a template alone': 'f(`a`)',
  'a tagged template': 'html`<p>`',
  'a quote in a regular expression': `a.replace(/"/g, "")`,
  'a regular expression': 'a.match(/b/)',
  'a class with a name for itself': 'f(class A{b(){return new A}})',
  'two signs that need their space': 'a - -b',
  'two signs that need their space, the other way': 'a + +b',
};

describe('the build', () => {
  for (const [what, code] of Object.entries(bad)) {
    it(`stops at ${what}`, () => {
      assert.equal(mistakable(code).length > 0, true);
      assert.throws(() => integrity(code), /optimisers may mistake/);
    });
    it(`makes plain ${what}`, async () => {
      const { renderChunk, generateBundle } = /** @type {any} */ (plainLiterals());
      const chunk = { type: 'chunk', code: renderChunk(`(function(){return ${code}})()`).code };
      generateBundle({}, { chunk });
      assert.deepEqual(mistakable(chunk.code), []);
    });
  }

  it('stops at a file that is neither ASCII nor marked as UTF-8', () => {
    assert.throws(() => integrity('f("é")'), /neither ASCII nor marked/);
    assert.throws(() => integrity('p::after{content:"é"}', 'rupture-repair.css'), /neither ASCII/);
    assert.deepEqual(Object.keys(integrity('\ufefff("é")')), ['rupture-repair.min.js']);
  });

  it('writes what a browser compares a file with', () => {
    const text = 'f("a")';
    assert.deepEqual(integrity(text), { 'rupture-repair.min.js': integrityOf(text) });
    assert.match(integrityOf(text), /^sha384-[\w+/]{64}$/);
  });
});

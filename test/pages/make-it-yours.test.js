/*
 * What Make it yours gives away beside its codes: the zip is downloaded, unpacked and served, one paste works in a page that was
 * opened as a file, and the plugin has its licences.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { LANGUAGES, readChoices } from '../../demo/make-it-yours/choices.js';
import { placeOf, PLACES, rowOf, waysOf } from '../../demo/make-it-yours/places.js';
import { LICENCES } from '../../demo/make-it-yours/licences.js';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { caseOf, faultsOf, fileAt, headersOf, TYPES, WIDGETS } from './made-case.js';
import { atEnd, describePages, inPage, serve } from './watched-page.js';

requireCurrent('site');
/** How many bytes a paste may have; where nothing else is said, 90,000. @type {Record<string, number>} */
const MOST = { 'repair-card': 110_000, 'repair-pair': 130_000, 'repair-kit': 150_000 };

describePages('Make it yours', () => {
  it('makes a head of another language that serves pages in English, too', async () => {
    const chosen = [
      ['place', 'wordpress'],
      ['way', 'files'],
      ['widget', 'repair-checklist'],
    ];
    const [english, spanish] = await Promise.all(
      ['en', 'es'].map((lang) =>
        caseOf(/** @type {[string, string][]} */ ([...chosen, ['lang', lang]])),
      ),
    );
    for (const one of [english, spanish]) {
      assert.ok(one && spanish);
      const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${spanish.once}<body>${one.code}`;
      const served = await serve({
        answer: (path) =>
          path === '/page'
            ? { text }
            : { text: readFileSync(`dist/${fileAt(path).name}`), headers: headersOf(path) },
      });
      await inPage({ asks: (url) => url.startsWith(served) }, async ({ page, faults }) => {
        await page.goto(`${served}page`, { waitUntil: 'load' });
        assert.deepEqual([...(await faultsOf(page, one)), ...faults], []);
      });
    }
  });

  it('leads for each way to a row of the page for signing', () => {
    const page = readFileSync('site/sign-off.html', 'utf8');
    for (const place of Object.keys(PLACES))
      for (const way of waysOf(placeOf(readChoices([['place', place]])))) {
        const row = rowOf(readChoices(Object.entries({ place, way })));
        assert.ok(page.includes(` id="way-${row}"`), `${place} ${way}`);
      }
  });

  it('makes pastes that are short enough for a code block', async () => {
    /** @type {Record<string, number>} */
    const sizes = {};
    for (const widget of WIDGETS)
      for (const lang of Object.keys(LANGUAGES)) {
        const { code } = await caseOf([
          ['widget', widget],
          ['lang', lang],
          ['place', 'wix'],
          ['way', 'paste'],
        ]);
        sizes[widget] = Math.max(sizes[widget] ?? 0, Buffer.byteLength(code));
      }
    console.log(`Pastes, at most: ${JSON.stringify(sizes)} bytes`);
    for (const [widget, size] of Object.entries(sizes))
      assert.ok(size <= (MOST[widget] ?? 90_000), `${widget}: ${size}`);
  });

  it('works in one paste in a page that is opened as a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rupture-repair-paste-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    for (const widget of WIDGETS) {
      const one = await caseOf([
        ['widget', widget],
        ['lang', 'fr'],
        ['place', 'wix'],
        ['way', 'paste'],
      ]);
      const file = join(folder, `${widget}.html`);
      writeFileSync(file, `<!doctype html><meta charset="utf-8"><title>Page</title>${one.code}`);
      await inPage({ asks: (url) => url.startsWith('file:') }, async ({ page, faults }) => {
        await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
        assert.deepEqual([...(await faultsOf(page, one)), ...faults], []);
      });
    }
  });

  it('has a plugin to download with all licences of what is in it', () => {
    const plugin = unzipSync(readFileSync('site/dist/rupture-repair-wordpress.zip'));
    const licences = readdirSync('.').filter((name) => /^LICEN[CS]E/.test(name));
    assert.ok(licences.length >= 4);
    for (const name of licences) {
      const packed = plugin[`rupture-repair/${name.replace('.md', '')}.txt`];
      assert.equal(Buffer.from(packed ?? []).toString(), readFileSync(name, 'utf8'), name);
    }
    assert.ok(plugin['rupture-repair/assets/rupture-repair.exit.min.js']);
  });

  it('packs a zip that is all a code needs, with a page to read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rupture-repair-zip-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    const site = await serve({ folder: 'site' });
    const { code, files } = await inPage({ width: 1200 }, async ({ page, faults }) => {
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
      });
      await page.goto(
        `${site}demo/make-it-yours.html?place=html&widget=repair-card&lang=ar&--rr-accent=aa0000`,
        { waitUntil: 'load' },
      );
      await page.waitForSelector('#snippet');
      await page.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
          /^Download the files/.test(textContent ?? ''),
        );
        button?.click();
      });
      await page.waitForFunction(() =>
        document.querySelector('#steps')?.textContent?.includes('is in your downloads'),
      );
      // The browser writes it a moment later.
      while (!readdirSync(folder).some((name) => name.endsWith('.zip')))
        await new Promise((done) => setImmediate(done));
      assert.deepEqual([...faults], []);
      const pasted = await page.$eval('#snippet', ({ textContent }) => textContent ?? '');
      return {
        code: pasted,
        files: unzipSync(readFileSync(join(folder, 'rupture-repair-ar.zip'))),
      };
    });
    assert.deepEqual(
      Object.keys(files)
        .filter((name) => /\w$/.test(name))
        .sort(),
      [
        ...LICENCES.map((name) => `rupture-repair/${name}`),
        'rupture-repair/read-me.txt',
        'rupture-repair/rupture-repair.ar.min.js',
        'rupture-repair/rupture-repair.card.min.js',
        'rupture-repair/rupture-repair.colours.css',
        'rupture-repair/rupture-repair.css',
      ],
    );
    for (const name of LICENCES)
      assert.deepEqual(
        files[`rupture-repair/${name}`],
        new Uint8Array(readFileSync(`site/${name}`)),
      );
    const readMe = new TextDecoder().decode(files['rupture-repair/read-me.txt']);
    assert.match(readMe, /sha384-/);
    assert.ok(readMe.includes(`${site}sign-off.html#way-files\n`));
    assert.match(readMe, /no line of credit for you to add/);
    assert.ok(readMe.includes(code));
    const one = await caseOf([
      ['widget', 'repair-card'],
      ['lang', 'ar'],
      ['place', 'html'],
      ['--rr-accent', '#aa0000'],
    ]);
    const page = `<!doctype html><meta charset="utf-8"><title>Page</title>${code}`;
    const served = await serve({
      answer: (path) => {
        const content = path === '/page' ? page : files[path.slice(1)];
        const type =
          TYPES[/** @type {keyof typeof TYPES} */ (path.split('.').at(-1))] ?? TYPES.html;
        return content === undefined
          ? undefined
          : {
              text: Buffer.from(content),
              headers: {
                'content-type': `${type}; charset=utf-8`,
                'content-security-policy': one.policy,
              },
            };
      },
    });
    await inPage({ asks: (url) => url.startsWith(served) }, async ({ page, faults }) => {
      await page.goto(`${served}page`, { waitUntil: 'load' });
      assert.deepEqual([...(await faultsOf(page, one)), ...faults], []);
    });
  });
});

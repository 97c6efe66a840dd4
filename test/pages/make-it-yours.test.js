/*
 * Every code that Make it yours can make: a seeded sample over places, ways, widgets, languages and options is pasted into blank
 * pages, with the files where it says that they lie, and comes alive; the zip is downloaded, unpacked and served; one paste
 * works in a page that was opened as a file. Projects with npm and WordPress' plugin have tests of their own.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { LANGUAGES, LEAVE_OUT, readChoices } from '../../demo/make-it-yours/choices.js';
import { make, scriptsToPack } from '../../demo/make-it-yours/code.js';
import { library, wordingOf } from '../../demo/make-it-yours/library.js';
import { placeOf, PLACES, rowOf, wayOf, waysOf } from '../../demo/make-it-yours/places.js';
import { LICENCES } from '../../demo/make-it-yours/licences.js';
import { policyOfPaste } from '../../demo/make-it-yours/policy.js';
import { joined, pack } from '../../demo/make-it-yours/zip.js';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { atEnd, describePages, inPage, serve } from './watched-page.js';

requireCurrent('site');
const SEED = 27;
const SAMPLE = 240;
const WIDGETS = ['repair-checklist', 'rupture-diagram', 'repair-card', 'repair-pair', 'repair-kit'];
/** @type {Record<string, string>} */
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

/** How many bytes a paste may have; where nothing else is said, 90,000. @type {Record<string, number>} */
const MOST = { 'repair-card': 110_000, 'repair-pair': 130_000, 'repair-kit': 150_000 };

/** @typedef {{ code: string, once: string, files: Map<string, { name: string, text?: string }>, lang: string, widgets: string[], titles: string[], hasHelpline: boolean, accent: string, policy: string, exit: string }} Case */

/** What someone can choose, by name. */
const entries = fc
  .record({
    place: fc.constantFrom(
      ...Object.keys(PLACES).filter((place) => !['npm', 'wordpress-plugin'].includes(place)),
    ),
    widget: fc.constantFrom(...WIDGETS),
    lang: fc.constantFrom(...Object.keys(LANGUAGES)),
    helpline: fc.constantFrom(
      '',
      'Duty team: 01632 960123',
      'https://example.org/help\nhelp@example.org',
    ),
    theme: fc.constantFrom('', 'night', 'plain', 'contrast'),
    relationship: fc.constantFrom('', 'child', 'work'),
    people: fc.constantFrom('', 'two'),
    look: fc.constantFrom('', 'dusk'),
    title: fc.constantFrom('', 'Ours & “yours” < all', "It's a $& \\ title"),
    opening: fc.constantFrom('', 'I miss you. Can we talk?'),
    exit: fc.constantFrom('', '', 'yes'),
    without: fc.subarray(LEAVE_OUT).map((words) => words.join(' ')),
    accent: fc.constantFrom('', '#2f6b5b', '#aa0000'),
    from: fc.constantFrom('jsdelivr', 'unpkg', 'own'),
    way: fc.nat(2),
  })
  .map(({ way, accent, ...chosen }) => {
    const ways = waysOf(placeOf(readChoices(Object.entries(chosen))));
    return Object.entries({ ...chosen, way: ways[way % ways.length] ?? '', '--rr-accent': accent });
  });

/** @param {Iterable<[string, string]>} chosen @returns {Promise<Case>} */
async function caseOf(chosen) {
  const choices = readChoices(chosen);
  const lang = choices['lang'] ?? 'en';
  const wording = await wordingOf(lang);
  const way = wayOf(choices);
  const route = placeOf(choices).routes[way];
  const scripts = (route === 'paste' ? scriptsToPack(choices, wording) : []).map((name) =>
    readFileSync(`dist/${name}`, 'utf8'),
  );
  const packed = scripts.length > 0 ? pack(scripts) : undefined;
  const made = make(choices, wording, { integrity, packed });
  const hashes = packed ? await policyOfPaste(made, joined(scripts)) : [];
  const { diagram, checklist, card } = made.choice.wording;
  const titles = {
    'rupture-diagram': diagram?.title,
    'repair-checklist': checklist?.title,
    'repair-card': card?.title,
  };
  const widgets = [...library.widgetsOf(made.choice)];
  return {
    code: made.code,
    once: made.once,
    files: new Map(made.files.map((file) => [file.as, file])),
    lang,
    widgets,
    exit: route === 'frame' ? '' : (made.choice.exit ?? ''),
    titles: widgets.map(
      (name) => /** @type {Record<string, string | undefined>} */ (titles)[name] ?? '',
    ),
    hasHelpline: Boolean(made.choice.helpline),
    // Into a frame no colour crosses.
    accent: (route !== 'frame' && made.choice.variables?.['--rr-accent']) || '',
    // Files of one's own, or the hashes of a paste, are all that such a page needs.
    policy: packed
      ? `default-src 'none'; ${hashes.join('; ')}; base-uri 'none'`
      : way === 'files'
        ? `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'`
        : '',
  };
}

const sample = await Promise.all(fc.sample(entries, { seed: SEED, numRuns: SAMPLE }).map(caseOf));

/** What an address asks for: a file of dist/, by the name that it has there, or one that was made. @param {string} path @param {Case} [one] */
const fileAt = (path, one) => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return one?.files.get(name) ?? { name };
};
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
/** @param {string} path */
const headersOf = (path) => ({
  'content-type': `${TYPES[/** @type {keyof typeof TYPES} */ (path.split('.').at(-1))]}; charset=utf-8`,
});

const address = await serve({
  answer: (path) => {
    const [, number] = /^\/case\/(\d+)$/.exec(path) ?? [];
    const one = sample[Number(number)];
    if (number === undefined || !one) return undefined;
    return {
      ...(one.policy ? { headers: { 'content-security-policy': one.policy } } : {}),
      text: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${one.once}<body>${one.code}`,
    };
  },
});

/** What of a pasted code is not as it should be. @param {import('./watched-page.js').Page} page @param {Case} one */
async function faultsOf(page, { widgets, titles, lang, hasHelpline, accent, exit }) {
  return page
    .waitForFunction(
      (names, wanted, language, helpline, color, leadsTo) => {
        /** @param {Document | ShadowRoot} root @returns {(Document | ShadowRoot)[]} */
        const roots = (root) => [
          root,
          ...[...root.querySelectorAll('*')].flatMap((element) => {
            if (element instanceof HTMLIFrameElement)
              return element.contentDocument ? roots(element.contentDocument) : [];
            return element.shadowRoot ? roots(element.shadowRoot) : [];
          }),
        ];
        const all = roots(document);
        const leave = all.flatMap((root) => [...root.querySelectorAll('page-exit')]);
        const isLeft = leave.every(
          ({ shadowRoot }) =>
            /** @type {HTMLAnchorElement | null | undefined} */ (
              shadowRoot?.querySelector('.button')
            )?.href === leadsTo && shadowRoot?.querySelector(`.base[lang="${language}"]`),
        );
        if (leave.length !== (leadsTo ? 1 : 0) || !isLeft) return false;
        return names.every((name, index) => {
          const widget = all.flatMap((root) => [...root.querySelectorAll(name)]).at(-1);
          const base = widget?.shadowRoot?.querySelector('.base');
          const isColored =
            !color ||
            (base && getComputedStyle(base).getPropertyValue('--rr-accent').trim() === color);
          const isHelped =
            !helpline ||
            all.some((root) =>
              root.querySelector(
                '[slot=safety], [slot=after], [data-slot=safety], [data-slot=after]',
              ),
            );
          return (
            base?.querySelector('.title')?.textContent?.trim().replace(/\s+/g, ' ') ===
              wanted[index]?.replace(/\s+/g, ' ') &&
            base?.getAttribute('lang') === language &&
            isColored &&
            isHelped
          );
        });
      },
      { timeout: 15000 },
      widgets,
      titles,
      lang,
      hasHelpline,
      accent,
      exit,
    )
    .then(
      () => [],
      () => ['does not come alive as chosen'],
    );
}

describePages('Make it yours', () => {
  const LANES = 3;
  for (let lane = 0; lane < LANES; lane++)
    it(`makes codes that come alive in a blank page, sample ${lane + 1} of ${LANES}`, () =>
      inPage({ says: () => true, asks: () => true }, async ({ page }) => {
        /** @type {string[]} */
        const wrong = [];
        /** @type {Case | undefined} */
        let now;
        page.on('pageerror', (error) => wrong.push(`${now?.code.slice(0, 200)}: ${String(error)}`));
        page.on('console', (message) => {
          if (/error|warn/.test(message.type()) && !/favicon/.test(message.location().url ?? ''))
            wrong.push(`${now?.code.slice(0, 300)}: ${message.text()}`);
        });
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const url = new URL(request.url());
          if (url.pathname === '/favicon.ico') return void request.respond({ status: 204 });
          if (/^(data|blob):/.test(url.protocol) || url.pathname.startsWith('/case/'))
            return void request.continue();
          const { name, text } = fileAt(url.pathname, now);
          const type = TYPES[/** @type {keyof typeof TYPES} */ (name.split('.').at(-1))];
          try {
            const body = text ?? readFileSync(`dist/${name}`);
            const headers = { 'access-control-allow-origin': '*' };
            void request.respond({ body, headers, contentType: `${type}; charset=utf-8` });
          } catch {
            wrong.push(`asks for ${url.href}`);
            void request.respond({ status: 404 });
          }
        });
        for (const [index, one] of sample.entries()) {
          if (index % LANES !== lane) continue;
          now = one;
          await page.goto(`${address}case/${index}`, { waitUntil: 'load' });
          for (const fault of await faultsOf(page, one))
            wrong.push(`${one.code.slice(0, 300)}: ${fault}`);
        }
        assert.deepEqual(wrong, []);
      }));

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

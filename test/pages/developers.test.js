/*
 * What the page for developers says, held against what is built: each size, the component that a real React runs
 * (test/pages/ci/consumers.test.js), the events, which script brings the kit, and what a test of somebody's page finds.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { isOnNpm } from '../../demo/make-it-yours/places.js';
import { elements } from '../../scripts/build/manifest-elements.js';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { describePages, inPage, serve } from './watched-page.js';

requireCurrent('site');
/** @type {typeof import('../../src/contract/names.ts')} */
const { ELEMENTS, scriptOf } = await loadSource('src/contract/names.ts');
const LANGUAGES = /** @type {const} */ ({ en: '', es: 'es/' });

/** A page as it is read, but for its tags. @param {string} file */
const read = (file) =>
  readFileSync(`site/${file}`, 'utf8')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** A number as a language writes it. @param {string} text @param {string} lang */
const number = (text, lang) => Number(lang === 'es' ? text.replace(',', '.') : text);
const inKB = (/** @type {string | Buffer} */ content) =>
  Math.round((brotliCompressSync(content).length / 1024) * 10) / 10;

/** Every size that a page says of a file: in a table, or in brackets after its name. @param {string} file @param {string} lang */
const saidSizes = (file, lang) => {
  const page = read(file);
  const rows = page.matchAll(
    /<th scope="row">(?:<a [^>]*>)?([\w.-]+)(?:<\/a>)?<\/th>.*?<td>([\d.,]+)\sKB<\/td>/g,
  );
  // What stands in English on every page has English numbers.
  const sentences = page.matchAll(/<code>([\w.-]+)<\/code>[^<]{0,60}?\(([\d.]+)\sKB\b/g);
  return [
    ...[...rows].map(([, name = '', size = '']) => ({ name, size: number(size, lang) })),
    ...[...sentences].map(([, name = '', size = '']) => ({ name, size: Number(size) })),
  ];
};

const address = await serve({ folder: 'site' });

describePages('for developers', () => {
  for (const [lang, folder] of Object.entries(LANGUAGES)) {
    for (const file of ['developers.html', 'sign-off.html'])
      it(`${folder}${file} says the size of each file as it is`, () => {
        const said = saidSizes(folder + file, lang);
        assert.ok(said.length >= 14, `${said.length} sizes`);
        assert.deepEqual(
          said.filter(({ name, size }) => size !== inKB(readFileSync(`site/dist/${name}`))),
          [],
        );
      });

    it(`${folder}developers.html says what each element adds by npm`, () => {
      const page = read(`${folder}developers.html`);
      const said = new Map(
        [
          ...page.matchAll(/<code>rupture-repair\/([\w-]+)\.js<\/code><\/th>.*?<td>([\d.,]+) KB</g),
        ].map(([, name = '', size = '']) => [name, number(size, lang)]),
      );
      assert.deepEqual([...said.keys()].sort(), ['all', ...ELEMENTS].sort());
      // All of them are less than their sum, and each of them less than its script, which has Lit in it.
      const one = ELEMENTS.map((name) => said.get(name) ?? 0);
      assert.ok((said.get('all') ?? 0) < one.reduce((sum, size) => sum + size));
      for (const name of ELEMENTS) {
        const size = said.get(name) ?? 0;
        assert.ok(size > 0 && size < inKB(readFileSync(`site/dist/${scriptOf(name)}`)), name);
      }
    });

    it(`${folder}developers.html shows the component that is tried in React`, () =>
      assert.ok(
        read(`${folder}developers.html`).includes(
          `<code>${readFileSync('test/consumers/react/src/exercise.tsx', 'utf8')}</code>`,
        ),
      ));

    it(`${folder}developers.html says how to install it, also before it is on npm`, () => {
      const [, chapter = ''] = read(`${folder}developers.html`).split('<h3 id="npm">');
      const [npm = ''] = chapter.split('<h3');
      const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
      const clone = `git clone ${repository.url.replace(/^git\+|\.git$/g, '')}\n`;
      const file = `npm install ../rupture-repair/rupture-repair-${version}.tgz`;
      if (isOnNpm) assert.ok(npm.includes('npm install rupture-repair<'));
      for (const line of [clone, file]) assert.equal(npm.includes(line), !isOnNpm, line);
    });

    it(`${folder}developers.html names each event, with its type`, () => {
      const page = read(`${folder}developers.html`);
      const events = elements().flatMap((one) => one.events);
      assert.ok(events.length >= 5);
      for (const { name, type } of events)
        assert.match(page, new RegExp(`<code>${name}</code></th>.*<code>${type}</code>`));
    });

    it(`${folder}developers.html names what a test finds by role`, () =>
      inPage({ width: 1200 }, async ({ page, faults }) => {
        const text = read(`${folder}developers.html`);
        const found = (/** @type {string} */ role) =>
          new RegExp(`getByRole\\('${role}', \\{ name: '(.*?)' \\}\\)`).exec(text)?.[1];
        const [circle, choice, tick] = ['button', 'combobox', 'checkbox'].map(found);
        const part = /getByText\('(.*?)', \{ exact: true \}\)/.exec(text)?.[1];
        const named = (/** @type {string | undefined} */ name, /** @type {string} */ role) =>
          page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
        await page.goto(address, { waitUntil: 'load' });
        await (await named(circle, 'button'))?.click();
        const value = await (
          await named(choice, 'combobox')
        )?.evaluate((select) => /** @type {HTMLSelectElement} */ (select).value);
        assert.equal(value, 'trust');
        await page.locator(`repair-checklist >>> ::-p-text(${part})`).click();
        await named(tick, 'checkbox');
        assert.deepEqual([...faults], []);
      }));
  }

  for (const name of ELEMENTS)
    it(`${scriptOf(name)} ${name === 'page-exit' ? 'brings no kit' : 'brings the kit, too'}`, () =>
      inPage({}, async ({ page }) => {
        await page.setContent('<!doctype html><title>Page</title>');
        await page.addScriptTag({ content: readFileSync(`dist/${scriptOf(name)}`, 'utf8') });
        const hasKit = await page.evaluate(() => customElements.get('repair-kit') !== undefined);
        assert.equal(hasKit, name !== 'page-exit');
      }));
});

/*
 * Leaves pages with a note in a real browser, by each road: what the browser asks first, and what never has to wait.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { describePages, inPage, serve } from './watched-page.js';

requireCurrent('library');

/** @type {Record<string, () => string>} */
const bodies = {
  alone: () => '',
  exit: () => `<page-exit href="${base}elsewhere"></page-exit>`,
};
const htmlOf = (/** @type {string} */ body) =>
  `<!doctype html><html lang="en"><title>Page</title><script src="/dist/rupture-repair.js" defer></script>
  <body>${body}<repair-checklist></repair-checklist><a id="link" href="/elsewhere">Away</a><a id="call" href="tel:116123">Call</a>
  <button id="own" onclick="location.replace('/elsewhere')">The page’s own quick exit</button></body></html>`;

const base = await serve({
  answer(path) {
    const body = bodies[path.slice(1)];
    if (body) return { text: htmlOf(body()) };
    if (path === '/framed')
      return { text: '<!doctype html><iframe src="/alone" width="700" height="800"></iframe>' };
    return path === '/elsewhere' ? { text: '<!doctype html><title>Elsewhere</title>' } : undefined;
  },
});

/** Writes a note and leaves. @param {string} path @param {string} note @param {(page: import('puppeteer-core').Page) => Promise<unknown>} leave @returns {Promise<number>} how often the browser asked */
const leaving = (path, note, leave) =>
  inPage({}, async ({ page, faults }) => {
    let asked = 0;
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'beforeunload') asked += 1;
      void dialog.accept();
    });
    await page.goto(base + path, { waitUntil: 'load' });
    const frame = page.frames().find((one) => !one.url().endsWith('/framed')) ?? page.mainFrame();
    await frame.click('repair-checklist >>> .step summary');
    await frame.click('repair-checklist >>> .step textarea');
    await page.keyboard.type(note);
    await leave(page);
    assert.deepEqual([...faults], []);
    return asked;
  });
const arrives = (/** @type {import('puppeteer-core').Page} */ page) =>
  page.waitForFunction(() => document.title === 'Elsewhere', { timeout: 5000 });

describePages('a page with a note that is not saved', () => {
  it('is not loaded anew by mistake: the browser asks', async () => {
    assert.equal(await leaving('alone', 'mine', (page) => page.reload()), 1);
  });

  it('is loaded anew where nothing is written', async () => {
    assert.equal(await leaving('alone', '', (page) => page.reload()), 0);
  });

  for (const [what, id] of Object.entries({ link: 'link', 'quick exit': 'own' }))
    it(`is left at once by its own ${what}`, async () => {
      const leave = (/** @type {import('puppeteer-core').Page} */ page) =>
        page.click(`#${id}`).then(() => arrives(page));
      assert.equal(await leaving('alone', 'mine', leave), 0);
    });

  it('calls a helpline at once', async () => {
    assert.equal(await leaving('alone', 'mine', (page) => page.click('#call')), 0);
  });

  it('is left at once by our quick exit, and by each other road where there is one', async () => {
    const press = (/** @type {import('puppeteer-core').Page} */ page) =>
      page.click('page-exit >>> .button').then(() => arrives(page));
    assert.equal(await leaving('exit', 'mine', press), 0);
    assert.equal(await leaving('exit', 'mine', (page) => page.reload()), 0);
  });

  it('in a frame does not hold up the page around it', async () => {
    assert.equal(await leaving('framed', 'mine', (page) => page.reload()), 0);
  });
});

/*
 * Every code that Make it yours can make: a seeded sample over places, ways, widgets, languages and options is pasted into blank
 * pages, with the files where it says that they lie, and comes alive. Projects with npm and WordPress' plugin have tests of
 * their own.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES, LEAVE_OUT, readChoices } from '../../demo/make-it-yours/choices.js';
import { placeOf, PLACES, waysOf } from '../../demo/make-it-yours/places.js';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { caseOf, faultsOf, fileAt, TYPES, WIDGETS } from './made-case.js';
import { describePages, inPage, serve } from './watched-page.js';

requireCurrent('library');
const SEED = 27;
const SAMPLE = 240;

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

const sample = await Promise.all(fc.sample(entries, { seed: SEED, numRuns: SAMPLE }).map(caseOf));

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

describePages('Make it yours', () => {
  const LANES = 3;
  for (let lane = 0; lane < LANES; lane++)
    it(`makes codes that come alive in a blank page, sample ${lane + 1} of ${LANES}`, () =>
      inPage({ says: () => true, asks: () => true }, async ({ page }) => {
        /** @type {string[]} */
        const wrong = [];
        /** @type {import('./made-case.js').Case | undefined} */
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
});

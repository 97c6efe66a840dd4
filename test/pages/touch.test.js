/* The widgets under a finger, on a phone: each kind of the diagram is opened and left again by its circle and by its row. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { describePages, inPage, painted } from './watched-page.js';

requireCurrent('library');
const { KINDS } = await loadSource('src/wording/wording.ts');
const script = readFileSync('dist/rupture-repair.min.js', 'utf8');

describePages('a finger on a phone', () => {
  for (const part of /** @type {const} */ (['circle', 'row']))
    it(`opens and leaves each kind by its ${part}`, () =>
      inPage({ width: 360, height: 740 }, async ({ page, faults }) => {
        await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
        // Nothing moves while a finger is on its way.
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
        await page.setContent(
          '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title><rupture-diagram></rupture-diagram>',
        );
        await page.addScriptTag({ content: script });
        await painted(page);
        /** Touches what can be seen of it, as a finger would. @param {string} kind */
        const tap = async (kind) => {
          const [x, y] = await page.evaluate(
            (part, kind) => {
              const root = document.querySelector('rupture-diagram')?.shadowRoot;
              const touched = root?.querySelector(
                part === 'circle'
                  ? `[part="circle"][data-id="${kind}"]`
                  : `button[data-id="${kind}"]`,
              );
              touched?.scrollIntoView({ block: 'center' });
              const {
                x = 0,
                y = 0,
                width = 0,
                height = 0,
              } = touched?.getBoundingClientRect() ?? {};
              return [x + width / 2, y + height / 2];
            },
            part,
            kind,
          );
          await page.touchscreen.tap(x ?? 0, y ?? 0);
          await painted(page);
        };
        const open = () =>
          page.evaluate(() =>
            [
              ...(document
                .querySelector('rupture-diagram')
                ?.shadowRoot?.querySelectorAll('[aria-expanded="true"]') ?? []),
            ].map((button) => /** @type {HTMLElement} */ (button).dataset.id),
          );
        for (const kind of KINDS) {
          await tap(kind);
          assert.deepEqual(await open(), [kind]);
          // Room that is not there cannot be touched: what was opened can be seen.
          const isSeen = await page.evaluate((kind) => {
            const row = document
              .querySelector('rupture-diagram')
              ?.shadowRoot?.querySelector(`button[data-id="${kind}"]`);
            const { top = -1, bottom = 0 } = row?.getBoundingClientRect() ?? {};
            return top >= 0 && bottom <= innerHeight;
          }, kind);
          assert.ok(isSeen, `the row of ${kind} is out of view`);
          await tap(kind);
          assert.deepEqual(await open(), []);
        }
        assert.deepEqual([...faults], []);
      }));
});

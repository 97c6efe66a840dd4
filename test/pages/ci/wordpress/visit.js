/* What a visitor meets in a post of a WordPress: its widgets, as they came alive, and what should not be there. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inPage } from '../../watched-page.js';

/** @typedef {{ tag: string } & Partial<Met>} Expected */
/** @typedef {Awaited<ReturnType<typeof meet>>[number]} Met */
/**
 * @typedef {object} Due
 * @property {Expected[]} widgets in the order of ELEMENTS, whatever the order in the page
 * @property {string[]} [readable] what the page says without scripts
 * @property {number} [scripts] how often our script is named
 * @property {RegExp[]} [says] the lines in the console, in order: no other may be there
 * @property {(visit: { source: string, requests: string[], faults: Set<string> }) => void} [look] what else should not be there
 */

/** @param {import('puppeteer-core').Page} page */
const meet = (page) =>
  page.evaluate(() =>
    ['rupture-diagram', 'repair-checklist', 'repair-card', 'page-exit'].flatMap((tag) =>
      [...document.querySelectorAll(`${tag}, [data-rupture-repair=${tag}]`)].flatMap((place) => {
        const widget = place.localName === tag ? place : place.shadowRoot?.querySelector(tag);
        if (!widget) return [];
        const base = widget.shadowRoot?.querySelector('.base');
        const title = base?.querySelector('.title');
        return {
          tag,
          title: (title ?? base?.querySelector('.button'))?.textContent?.trim(),
          level: title?.getAttribute('aria-level'),
          look: base?.className,
          lang: base?.getAttribute('lang'),
          slotted: place.querySelector('[data-slot=safety], [data-slot=after]')?.textContent,
          reached: place.querySelector('[data-slot] a')?.getAttribute('href'),
          link: base?.querySelector('a[download]')?.getAttribute('href'),
          // The last two are what every placeholder gives to its widget.
          attributes: widget
            .getAttributeNames()
            .filter((name) => name !== 'exportparts' && name !== 'style')
            .join(' '),
        };
      }),
    ),
  );

/** Attributes that run scripts, and whether one has run. @param {import('puppeteer-core').Page} page */
const whatRan = (page) =>
  page.evaluate(() => {
    const places = [...document.querySelectorAll('[data-rupture-repair]')];
    for (const place of places)
      for (const one of [place, ...place.children, ...(place.shadowRoot?.children ?? [])]) {
        /** @type {HTMLElement} */ (one).focus();
        /** @type {HTMLElement} */ (one).click();
      }
    const all = [document, ...places.flatMap(({ shadowRoot }) => shadowRoot ?? [])].flatMap(
      (root) => [...root.querySelectorAll('*')],
    );
    return all
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => /^on/.test(name))
      .concat('ran' in window ? 'ran' : []);
  });

/** Tests that a visitor of a post meets what is due. @param {import('./site.js').Site} site @param {string} post @param {Due} due */
export const checkPost = (
  { base, made },
  post,
  { widgets, readable = [], scripts = 1, says = [], look },
) =>
  it(post, () => {
    const unsaid = [...says];
    const rules = {
      asks: (/** @type {string} */ url) => url.startsWith(base),
      says: (/** @type {string} */ text) => Boolean(unsaid[0]?.test(text) && unsaid.shift()),
    };
    return inPage(rules, async ({ page, faults, requests }) => {
      const address = `${base}/?p=${made[post]?.id}`;
      await page.goto(address, { waitUntil: 'load' });
      const source = await (await fetch(address)).text();
      const met = await meet(page);
      for (const name of await whatRan(page)) faults.add(`lets through ${name}`);
      for (const line of unsaid) faults.add(`does not say ${line}`);
      if (met.length !== widgets.length)
        faults.add(`has ${met.length} widgets, not ${widgets.length}`);
      widgets.forEach((wanted, index) => {
        for (const [key, value] of Object.entries(wanted)) {
          const found = met[index]?.[/** @type {keyof Met} */ (key)];
          const isRight = key === 'look' ? String(found).includes(String(value)) : found === value;
          if (!isRight)
            faults.add(
              `${wanted.tag}: ${key} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`,
            );
        }
      });
      for (const text of readable)
        if (!source.includes(text)) faults.add(`cannot be read without scripts: “${text}”`);
      const ours = /<script[^>]*\/rupture-repair(?:\.(?:diagram|checklist|card|exit))?\.min\.js/g;
      const named = source.match(ours)?.length ?? 0;
      if (named !== scripts) faults.add(`names the script ${named} times, not ${scripts}`);
      look?.({ source, requests, faults });
      assert.deepEqual([...faults], []);
    });
  });

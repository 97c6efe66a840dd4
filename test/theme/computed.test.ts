import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { SINGLES } from '../../src/contract/names.js';
import { THEMES } from '../../src/theme/themes.js';

/** What tools that draw a page into a picture read of each element. They throw where they do not know a colour's notation. */
const READ = [
  'background-color',
  'background-image',
  'border-top-color',
  'border-right-color',
  'border-bottom-color',
  'border-left-color',
  'color',
  'text-decoration-color',
  'box-shadow',
  'text-shadow',
];
const UNKNOWN = /(oklch|oklab|lch|lab|color|color-mix)\(/;

describe('colours as a browser computes them', () => {
  for (const theme of ['', ...THEMES])
    it(`have a notation that every tool knows, in the theme “${theme}”`, async () => {
      const page = await fixture(html`<div></div>`);
      page.innerHTML = SINGLES.map((name) => `<${name} theme="${theme}"></${name}>`).join('');
      await new Promise(requestAnimationFrame);
      const unknown = new Set<string>();
      for (const { localName, shadowRoot } of page.children)
        for (const element of shadowRoot!.querySelectorAll('*')) {
          const styles = getComputedStyle(element);
          for (const name of READ)
            if (UNKNOWN.test(styles.getPropertyValue(name)))
              unknown.add(`${localName} .${element.className} ${name}`);
        }
      expect([...unknown]).to.deep.equal([]);
    });
});

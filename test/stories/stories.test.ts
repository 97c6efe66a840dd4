import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { hasAxe } from '../engine.js';
import { files, renderStory } from './modules.js';
import { sharedNames } from './names.js';

const root = document.documentElement;

for (const { meta, stories } of files) {
  describe(`stories of ${meta.title}`, () => {
    // A ground of the page's own: axe takes one that is not painted for white.
    before(() => root.style.setProperty('background', 'Canvas'));
    after(() => root.style.removeProperty('background'));
    afterEach(() => root.style.removeProperty('color-scheme'));

    for (const [index, [name, story]] of Object.entries(stories).entries()) {
      // `test/pages/ci/stories.test.js` looks at all of them on dark pages, and in each theme.
      for (const scheme of hasAxe && index === 0 ? ['light', 'dark'] : ['light']) {
        it(`${name} ${hasAxe ? 'passes axe' : 'is shown'}, ${scheme}`, async function () {
          this.timeout(20000);
          root.style.setProperty('color-scheme', scheme);
          const canvasElement = await fixture<HTMLElement>(html`<div></div>`);
          const context = { id: `${meta.title} ${name}`, canvasElement };
          const end = story.beforeEach?.(context);
          const shown = renderStory(meta, story, context);
          const element = await fixture(html`<div>${shown}</div>`, { parentNode: canvasElement });
          await story.play?.(context);
          expect(element.getBoundingClientRect().height).to.be.greaterThan(50);
          if (hasAxe) {
            // Also that each control's name has the words on it (label-content-name-mismatch).
            await expect(element).to.be.accessible();
            expect(sharedNames(element), 'names of two controls').to.deep.equal([]);
          }
          end?.();
        });
      }
    }
  });
}

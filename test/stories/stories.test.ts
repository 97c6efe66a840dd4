import { expect, fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/all.js';
import * as hosts from '../../stories/host-pages.stories.js';
import * as card from '../../stories/repair-card.stories.js';
import * as checklist from '../../stories/repair-checklist.stories.js';
import * as kit from '../../stories/repair-kit.stories.js';
import * as diagram from '../../stories/rupture-diagram.stories.js';

type Args = Record<string, unknown>;
interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
}
type Stories = Record<string, Story> & {
  default: Story & { title?: string };
};

const modules = [diagram, checklist, card, kit, hosts] as unknown as Stories[];
const root = document.documentElement;

for (const { default: meta, ...stories } of modules) {
  describe(`stories of ${meta.title}`, () => {
    afterEach(() => root.style.removeProperty('color-scheme'));

    for (const [name, story] of Object.entries(stories)) {
      for (const scheme of ['light', 'dark']) {
        it(`${name} passes axe, ${scheme}`, async function () {
          this.timeout(20000);
          root.style.setProperty('color-scheme', scheme);
          const render = story.render ?? meta.render!;
          const element = await fixture(render({ ...meta.args, ...story.args }));
          expect(element.getBoundingClientRect().height).to.be.greaterThan(50);
          await expect(element).to.be.accessible();
        });
      }
    }
  });
}

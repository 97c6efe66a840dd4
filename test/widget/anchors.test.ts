import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/all.js';

describe('a link to what a widget shows in its own way', () => {
  it('leads to the widget, each time: from a table of contents to a title or a copy’s heading', async () => {
    const address = location.href;
    const page = await fixture(html`
      <div>
        <a href="#copy">Copy</a> <a href="#own">Own</a> <a href="#own">Again</a>
        <p style="height: 1500px"></p>
        <repair-card>
          <div data-fallback="en 0.1"><h2 id="copy">Copy</h2></div>
        </repair-card>
        <repair-card><h2 id="own">Own</h2></repair-card>
        <p style="height: 1500px"></p>
      </div>
    `);
    await nextFrame();
    const [copy, own] = page.querySelectorAll('repair-card');
    const links = page.querySelectorAll('a');
    for (const [index, widget] of [copy!, own!, own!].entries()) {
      scrollTo(0, 0);
      links[index]!.click();

      await waitUntil(() => Math.abs(widget.getBoundingClientRect().top) < 2, `link ${index}`);
    }
    expect(scrollY).to.be.greaterThan(1500);
    history.replaceState(null, '', address);
    scrollTo(0, 0);
  });
});

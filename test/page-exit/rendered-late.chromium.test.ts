import { expect, fixture, html } from '@open-wc/testing';
import type { PageExit } from '../../src/page-exit/page-exit.js';
import { ADDRESS, seenAt, stayHere } from './exit.js';

// WebKit does not render the top layer of a block that it has not rendered yet; the manual says so.
describe('the button of page-exit in a block that is rendered late', () => {
  stayHere();

  it('is in view before the block is', async () => {
    const page = await fixture(html`
      <div>
        <p style="height: 4000px">A long page.</p>
        <div style="content-visibility: auto"><page-exit href=${ADDRESS}></page-exit></div>
      </div>
    `);
    const exit = page.querySelector<PageExit>('page-exit')!;
    await exit.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(seenAt(exit)).to.equal('button');
  });
});

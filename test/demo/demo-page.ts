import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { hasAxe } from '../engine.js';

/** A page of the demo as `npm run build` leaves it, or of the site as its build makes it, in a frame of its own. */
export async function demoPage(address: string, folder = '/demo/'): Promise<Document> {
  const place = await fixture(html`<div></div>`);
  const frame = document.createElement('iframe');
  frame.src = `${folder}${address}`;
  place.append(frame);
  await oneEvent(frame, 'load');
  return frame.contentDocument!;
}

/** Lets axe look at such a page, without the frames in it. */
export async function expectAccessible(page: Document): Promise<void> {
  if (!hasAxe) return;
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  page.body.append(script);
  await oneEvent(script, 'load');
  const { axe } = page.defaultView as unknown as {
    axe: { run(options: object): Promise<AxeResults> };
  };
  const { violations } = await axe.run({ iframes: false });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).to.deep.equal([]);
}

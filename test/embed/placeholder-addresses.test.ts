import { expect } from '@open-wc/testing';
import '../../src/embed/scripts/repair-kit.js';
import { leaving } from '../../src/page-exit/leaving.js';
import { widgetOf } from './placed.js';

/** Addresses that would run something, as a browser reads them. */
const RUN = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://page.invalid/1',
];

/** The addresses of the links that a placeholder comes alive with. */
async function links(name: string, attribute: string, address: string): Promise<string[]> {
  const place = document.createElement('div');
  place.dataset['ruptureRepair'] = name;
  place.setAttribute(`data-${attribute}`, address);
  document.body.append(place);
  await Promise.resolve();
  const widget = widgetOf(place) as HTMLElement & { updateComplete: Promise<unknown> };
  await widget.updateComplete;
  expect(widget.getAttribute(attribute)).to.equal(address);
  const all = [...widget.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
  place.remove();
  return all;
}

describe('an address in a placeholder', () => {
  const { isFramed } = leaving;
  before(() => {
    leaving.isFramed = () => false;
  });
  after(() => {
    leaving.isFramed = isFramed;
  });

  for (const [name, attribute] of [
    ['repair-card', 'pdf'],
    ['page-exit', 'href'],
  ] as const)
    it(`is a link of ${name} where it leads somewhere, and none where it would run something`, async () => {
      const good = await links(name, attribute, 'https://page.invalid/file');
      expect(good).to.include('https://page.invalid/file');
      for (const address of RUN)
        expect(await links(name, attribute, address), address).to.deep.equal([]);
    });
});

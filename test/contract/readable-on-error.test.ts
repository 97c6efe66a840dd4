import { expect, fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import { define } from '../../src/contract/define.js';
import { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';

let isBroken = true;
class Broken extends RepairChecklist {
  protected override render() {
    if (isBroken) throw new TypeError('a page has replaced what we build on');
    return super.render();
  }
}
class Halfway extends RepairChecklist {
  protected override render() {
    const broken = () => {
      throw new TypeError('in the midst of it');
    };
    return template`<p>half</p>${isBroken ? { toString: broken } : 'whole'}`;
  }
}
define('broken-checklist', Broken);
define('halfway-checklist', Halfway);

describe('an element whose drawing throws', () => {
  for (const name of ['broken-checklist', 'halfway-checklist'])
    it(`<${name}> shows its readable copy, says so once, and tries anew`, async () => {
      isBroken = true;
      const { error } = console;
      const lines: string[] = [];
      console.error = (...parts: unknown[]) => void lines.push(parts.join(' '));
      const rejected: PromiseRejectionEvent[] = [];
      const onRejected = (event: PromiseRejectionEvent) => void rejected.push(event);
      addEventListener('unhandledrejection', onRejected);
      const page = await fixture(html`<div></div>`);
      page.innerHTML =
        `<${name}><div data-fallback="en 1.0"><h2>Repair</h2><p>In plain words.</p></div><p slot="safety">Call 000.</p></${name}>`.repeat(
          2,
        );
      const element = page.firstElementChild as RepairChecklist;
      await element.updateComplete;
      await new Promise((done) => setTimeout(done));
      console.error = error;
      removeEventListener('unhandledrejection', onRejected);
      expect(rejected).to.have.length(0);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`<${name}>`);
      expect(element.innerText).to.contain('In plain words.').and.to.contain('Call 000.');
      for (const line of element.querySelectorAll('p'))
        expect(line.getBoundingClientRect().height).to.be.greaterThan(0);
      isBroken = false;
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.match(/^half.*whole$|Repair, one part at a time/s);
      expect(element.querySelector('h2')!.getBoundingClientRect().height).to.equal(0);
    });
});

import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/all.js';
import { leaving } from '../../src/page-exit/leaving.js';
import type { PageExit } from '../../src/page-exit/page-exit.js';
import { withPress } from '../../src/page-exit/shift-presses.js';
import { en } from '../../src/wording/en.js';
import { consoleWarnings } from '../console-warnings.js';

const key = (type: string, name: string) =>
  document.body.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true }));
const press = (name: string) => {
  key('keydown', name);
  key('keyup', name);
};
const part = (exit: Element, name: string) =>
  exit.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;
const said = (exit: Element) => exit.shadowRoot!.querySelector('[role=status]')!.textContent;

describe('page-exit', () => {
  const { isFramed, to } = leaving;
  let left: string[];
  beforeEach(() => {
    left = [];
    leaving.isFramed = () => false;
    leaving.to = (address) => left.push(address);
  });
  afterEach(() => Object.assign(leaving, { isFramed, to }));

  const make = () =>
    fixture<PageExit>(html`<page-exit href="https://weather.example/"></page-exit>`);

  it('leaves by its button, covers the page, and tells of it', async () => {
    const exit = await make();
    setTimeout(() => part(exit, 'button').click());
    await oneEvent(exit, 'page-exit');
    expect(left).to.deep.equal(['https://weather.example/']);
    const overlay = exit.shadowRoot!.querySelector('.overlay')!;
    expect(overlay.textContent).to.equal(en.exit.leaving);
    const { width, height } = overlay.getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
  });

  it('shows the page again to someone who comes back to it', async () => {
    const exit = await make();
    part(exit, 'button').click();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    const overlay = exit.shadowRoot!.querySelector('.overlay')!;
    expect(overlay.getBoundingClientRect().height).to.equal(0);
  });

  it('has a link before the button that shows when it has the focus', async () => {
    const exit = await make();
    const link = part(exit, 'link');
    expect(link.compareDocumentPosition(part(exit, 'button'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(link.getBoundingClientRect().width).to.be.at.most(1);
    link.focus();
    expect(link.getBoundingClientRect().width).to.be.greaterThan(44);
    link.click();
    expect(left).to.have.length(1);
  });

  it('puts its hint away at Escape, and shows it when it is come back to', async () => {
    const exit = await make();
    const hint = exit.shadowRoot!.querySelector('.hint')!;
    part(exit, 'button').focus();
    expect(hint.getBoundingClientRect().height).to.be.greaterThan(0);
    press('Escape');
    await exit.updateComplete;
    expect(hint.getBoundingClientRect().height).to.equal(0);
    part(exit, 'button').blur();
    part(exit, 'button').focus();
    await exit.updateComplete;
    expect(hint.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('leaves at the third press of Shift, and says how many are to come', async () => {
    const exit = await make();
    press('Shift');
    await exit.updateComplete;
    expect(said(exit)).to.equal(en.exit.twice);
    press('Shift');
    await exit.updateComplete;
    expect(said(exit)).to.equal(en.exit.once);
    expect(left).to.be.empty;
    press('Shift');
    expect(left).to.have.length(1);
  });

  it('does not take writing in capitals for a wish to leave', async () => {
    await make();
    for (let letters = 0; letters < 5; letters++) {
      key('keydown', 'Shift');
      press('A');
      key('keyup', 'Shift');
    }
    press('Shift');
    press('Shift');
    press('b');
    press('Shift');
    expect(left).to.be.empty;
  });

  it('no longer listens once it is removed', async () => {
    const exit = await make();
    exit.remove();
    for (let times = 0; times < 3; times++) press('Shift');
    expect(left).to.be.empty;
  });

  it('does not show in a frame, which could only leave itself, and is silent there', async () => {
    const warnings = consoleWarnings();
    leaving.isFramed = () => true;
    const exit = await make();
    for (let times = 0; times < 3; times++) press('Shift');
    warnings.restore();
    expect(part(exit, 'button')).to.equal(null);
    expect([...left, ...warnings.lines]).to.be.empty;
  });

  it('does not show without a good address, and says so', async () => {
    const warnings = consoleWarnings();
    const bad = ['javascript:alert(1)', 'data:text/html,x', 'https://', ''];
    for (const href of bad) {
      const exit = await fixture(html`<page-exit href=${href}></page-exit>`);
      expect(part(exit, 'button'), href).to.equal(null);
    }
    warnings.restore();
    expect(warnings.lines).to.have.length(bad.length);
  });

  it('takes its words from the page', async () => {
    const labelled = await fixture(html`<page-exit href="/" label="Quick exit"></page-exit>`);
    const linked = await fixture(html`<page-exit href="/"><a href="/">Get out</a></page-exit>`);
    expect(part(labelled, 'button').textContent).to.contain('Quick exit');
    expect(part(linked, 'button').textContent).to.contain('Get out');
  });

  it('passes axe', async () => {
    await expect(await make()).to.be.accessible();
  });
});

describe('presses of Shift', () => {
  it('count while none waits longer than five seconds for the next', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12000), { minLength: 1 }), (pauses) => {
        let now = 0;
        let presses: number[] = [];
        let expected = 0;
        pauses.forEach((pause, index) => {
          now += pause;
          presses = withPress(presses, now);
          expected = index === 0 || pause > 5000 ? 1 : expected + 1;
          expect(presses).to.have.length(expected);
        });
      }),
    );
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';

const parts = ['title', 'safety', 'step', 'step-title', 'tick', 'note', 'progress', 'actions'];

describe('the checklist’s contract', () => {
  it('lets a page style every part', async () => {
    const sheet = new CSSStyleSheet();
    for (const part of parts)
      sheet.insertRule(`repair-checklist::part(${part}) { outline: 7px solid red; }`);
    document.adoptedStyleSheets.push(sheet);
    const { shadowRoot } = await fixture(html`<repair-checklist></repair-checklist>`);
    for (const part of parts) {
      const element = shadowRoot!.querySelector(`[part=${part}]`)!;
      expect(getComputedStyle(element).outlineWidth, part).to.equal('7px');
    }
    document.adoptedStyleSheets.pop();
  });

  it('takes a page’s words in its slots', async () => {
    const checklist = await fixture<RepairChecklist>(html`
      <repair-checklist>
        <h3 slot="title">Mending</h3>
        <p slot="safety">Call us.</p>
        <p slot="opening">Begin softly.</p>
        <p slot="after">See you on Monday.</p>
      </repair-checklist>
    `);
    for (const name of ['title', 'safety', 'opening', 'after']) {
      const slot = checklist.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!;
      expect(slot.assignedElements(), name).to.have.length(1);
    }
  });

  it('has targets of 44 px, and no sideways scrolling at 320 px', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.inlineSize = '320px';
    page.innerHTML = '<repair-checklist people="two"></repair-checklist>';
    const checklist = page.querySelector('repair-checklist')!;
    await checklist.updateComplete;
    for (const details of checklist.shadowRoot!.querySelectorAll('details')) details.open = true;
    const targets = checklist.shadowRoot!.querySelectorAll(
      'button, select, summary, textarea, .tick, [type=text]',
    );
    expect(targets.length).to.be.greaterThan(30);
    for (const target of targets) {
      const { height, right } = target.getBoundingClientRect();
      expect(height, target.outerHTML.slice(0, 60)).to.be.at.least(43.9);
      expect(right).to.be.at.most(page.getBoundingClientRect().right);
    }
    expect(page.scrollWidth).to.equal(320);
  });

  it('keeps every word inside at 320 px (400 % zoom of 1280) with the reader’s own text spacing', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.inlineSize = '320px';
    page.innerHTML = '<repair-checklist people="two"></repair-checklist>';
    const checklist = page.querySelector('repair-checklist')!;
    await checklist.updateComplete;
    const root = checklist.shadowRoot!;
    for (const details of root.querySelectorAll('details')) details.open = true;
    const before = page.offsetHeight;
    // WCAG 2.2, 1.4.12, as a reader's style sheet or bookmarklet sets it.
    const spacing = document.createElement('style');
    spacing.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;
    root.append(spacing);
    expect(page.offsetHeight).to.be.greaterThan(before);
    expect(page.scrollWidth).to.equal(320);
    const { right } = page.getBoundingClientRect();
    for (const element of root.querySelectorAll('p, li, button, summary, label, select'))
      expect(element.getBoundingClientRect().right, element.textContent).to.be.at.most(right + 0.5);
  });

  it('works with the keyboard’s own means: every control is native, can be focused, and comes as it is seen', async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    const root = checklist.shadowRoot!;
    for (const details of root.querySelectorAll('details')) details.open = true;
    const controls = [
      ...root.querySelectorAll<HTMLElement>('button, select, summary, textarea, input'),
    ];
    let last = -1;
    for (const control of controls) {
      control.focus({ preventScroll: true });
      expect(root.activeElement === control, control.outerHTML.slice(0, 80)).to.equal(true);
      expect(control.tabIndex).to.equal(0);
      const { bottom } = control.getBoundingClientRect();
      expect(bottom, control.outerHTML.slice(0, 80)).to.be.greaterThan(last);
      // In one row, what is lower by its own height is still the same line.
      last = bottom - 60;
    }
  });

  it('has its first three parts on the second screen of a small phone, each closed one a line of 56 px', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 360px';
    page.innerHTML = '<repair-checklist></repair-checklist>';
    const checklist = page.querySelector('repair-checklist')!;
    await checklist.updateComplete;
    const steps = [...checklist.shadowRoot!.querySelectorAll('.step')].map((step) =>
      step.getBoundingClientRect(),
    );
    const { top } = checklist.getBoundingClientRect();
    expect(steps[2]!.bottom - top).to.be.at.most(2 * 740);
    for (const { height } of steps.filter((_, index) => index !== 4))
      expect(Math.floor(height)).to.be.oneOf([56, 57]);
  });
});

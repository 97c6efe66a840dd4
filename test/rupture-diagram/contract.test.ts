import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RuptureDiagram } from '../../src/rupture-diagram/rupture-diagram.js';
import { byRole } from '../query.js';

const parts = ['title', 'figure', 'circle', 'circle-label', 'detail', 'list'];

describe('the diagram’s contract', () => {
  it('lets a page style every part', async () => {
    const sheet = new CSSStyleSheet();
    for (const part of parts)
      sheet.insertRule(`rupture-diagram::part(${part}) { outline: 7px solid red; }`);
    document.adoptedStyleSheets.push(sheet);
    const { shadowRoot } = await fixture(html`<rupture-diagram></rupture-diagram>`);
    for (const part of parts) {
      const element = shadowRoot!.querySelector(`[part=${part}]`)!;
      expect(getComputedStyle(element).outlineWidth, part).to.equal('7px');
    }
    document.adoptedStyleSheets.pop();
  });

  it('takes a page’s words in its slots, in place of its own', async () => {
    const diagram = await fixture<RuptureDiagram>(html`
      <rupture-diagram>
        <h3 slot="title">Ruptures</h3>
        <p slot="caption">Look.</p>
        <p slot="after">After.</p>
      </rupture-diagram>
    `);
    for (const name of ['title', 'caption', 'after']) {
      const slot = diagram.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!;
      expect(slot.assignedElements(), name).to.have.length(1);
    }
  });

  it('takes its colours from the page', async () => {
    const page = await fixture(html`
      <div style="--rr-paper: rgb(1, 2, 3); --rr-gold: rgb(4, 5, 6)">
        <rupture-diagram></rupture-diagram>
      </div>
    `);
    const { shadowRoot } = page.querySelector('rupture-diagram')!;
    const base = getComputedStyle(shadowRoot!.querySelector('.base')!);
    const conflict = shadowRoot!.querySelector('[part=circle][data-id=conflict] .fill')!;
    expect(base.backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(conflict).fill).to.equal('rgb(4, 5, 6)');
  });

  it('points out the circle whose row has the focus or the pointer, and the row whose circle has it', async () => {
    const diagram = await fixture<RuptureDiagram>(html`<rupture-diagram></rupture-diagram>`);
    const pointed = () =>
      [...diagram.shadowRoot!.querySelectorAll<HTMLElement>('.pointed')].map(
        ({ localName, dataset }) => `${localName} ${dataset['id']}`,
      );
    const conflict = byRole(diagram, 'button', 'Conflict');
    conflict.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await diagram.updateComplete;
    expect(pointed()).to.deep.equal(['g conflict', 'button conflict']);
    conflict.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await diagram.updateComplete;
    expect(pointed()).to.be.empty;
    const circle = diagram.shadowRoot!.querySelector('.circle[data-id=drift] .fill')!;
    circle.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await diagram.updateComplete;
    expect(pointed()).to.deep.equal(['g drift', 'button drift']);
  });

  it('has headings that fit the page’s outline', async () => {
    const diagram = await fixture<RuptureDiagram>(
      html`<rupture-diagram heading-level="3"></rupture-diagram>`,
    );
    expect(byRole(diagram, 'heading', 'Every conflict').getAttribute('aria-level')).to.equal('3');
    expect(byRole(diagram, 'heading', 'normal').getAttribute('aria-level')).to.equal('4');
  });

  it('draws the same again', async () => {
    const shapes = async () => {
      const diagram = await fixture<RuptureDiagram>(html`<rupture-diagram></rupture-diagram>`);
      return diagram
        .shadowRoot!.querySelector('[part=figure] svg')!
        .innerHTML.replace(/<!--.*?-->/g, '');
    };
    expect(await shapes()).to.equal(await shapes());
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, nothing, render } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { stillTemplate } from '../../src/server/to-html.js';

const text = fc.constantFrom('', 'a', '"><b>', "it's & so", '字');

describe('HTML of what is still', () => {
  it('shows what Lit shows, whatever is in it', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.array(text), (one, other, isOn, items) => {
        const part = html`<p class="a ${one} b" lang=${isOn ? other : nothing} ?hidden=${isOn}>
          ${other}
        </p>`;
        const view = html`<div title=${one}>${[part, isOn ? nothing : undefined, 7]}</div>
          <ul>
            ${guard([one], () => items.map((item) => html`<li id="${item}.${one}">${item}</li>`))}
          </ul>`;
        const [theirs, ours] = [document.createElement('div'), document.createElement('div')];
        render(view, theirs);
        ours.innerHTML = stillTemplate(view).strings.join('');
        const shown = (root: Element) => root.innerHTML.replace(/<!--.*?-->|\s/gs, '');
        expect(shown(ours)).to.equal(shown(theirs));
      }),
    );
  });
});

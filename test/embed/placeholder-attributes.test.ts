import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { ELEMENTS } from '../../src/contract/names.js';
import { blankPage, type Page } from './blank-page.js';
import { widgetOf } from './placed.js';

const script = new URL('../../dist/rupture-repair.min.js', import.meta.url).href;
const tag = `<script src="${script}"></script>`;

/** Every name that HTML gives to handlers. */
const handlers = Object.getOwnPropertyNames(HTMLElement.prototype)
  .concat(Object.getOwnPropertyNames(Element.prototype), Object.getOwnPropertyNames(window))
  .filter((name) => name.startsWith('on'));

/** What is the placeholder's own doing: the widget fills it, and its parts can be styled from outside. */
const OURS = ['style', 'exportparts'];

/** The attributes of the widget in the first placeholder. */
const crossed = (page: Page) =>
  [...widgetOf(page.document.querySelector('[data-rupture-repair]')!)!.attributes].filter(
    ({ name }) => !OURS.includes(name),
  );

describe('the attributes of a placeholder', () => {
  for (const name of ELEMENTS)
    it(`cross where ${name} knows them, and the others do not`, async () => {
      const { observedAttributes } = customElements.get(name) as unknown as {
        observedAttributes: string[];
      };
      const known = [...new Set([...observedAttributes, 'lang', 'dir', 'kit'])];
      const data = [...known, 'fallback'].map((own) => `data-${own}="1"`).join(' ');
      const page = await blankPage(
        `<div data-rupture-repair="${name}" ${data} data-tabindex="0" data-label-="1" data-constructor="1"></div>${tag}`,
      );
      expect(crossed(page).map((own) => own.name)).to.have.members(known);
    });

  it('make no handler, no style, and nothing else that HTML has a meaning for', async () => {
    const names = [
      ...handlers,
      ...['style', 'class', 'id', 'is', 'slot', 'tabindex', 'autofocus', 'popover', 'data-data-x'],
      ...['contenteditable', 'src', 'srcdoc', 'hidden', 'part', '@click', '?hidden', 'xlink:href'],
    ];
    expect(handlers).to.include('onclick').and.to.include('onfocus');
    const data = names.map((own) => `data-${own}="document.title='ran'"`).join(' ');
    const page = await blankPage(`<div data-rupture-repair="repair-card" ${data}></div>${tag}`);
    expect(crossed(page)).to.deep.equal([]);
    const warnings = page.said.filter((line) => line.includes('data-onclick'));
    expect(warnings).to.have.length(1);
    expect(page.said).to.deep.equal(warnings);
  });

  it('run nothing: neither at a focus nor at a press', async () => {
    const run = `data-onfocus="said.push('ran')" data-onclick="said.push('ran')"`;
    const page = await blankPage(
      `<div data-rupture-repair="repair-card" data-tabindex="0" data-autofocus ${run}></div>${tag}`,
    );
    const card = widgetOf(page.document.querySelector('[data-rupture-repair]')!)!;
    card.focus();
    card.click();
    expect(page.said.filter((line) => line === 'ran')).to.deep.equal([]);
  });

  it('are ours also where other code holds the name of the tag', async () => {
    const other = `<script>
      customElements.define('repair-card', class extends HTMLElement {
        static observedAttributes = ['onclick', 'style', 'srcdoc', 'theme'];
      });
    </script>`;
    const page = await blankPage(
      `${other}<div data-rupture-repair="repair-card" data-onclick="said.push('ran')" data-style="color: red"
        data-srcdoc="x" data-theme="night"></div>${tag}`,
    );
    expect(crossed(page).map(({ name }) => name)).to.deep.equal(['theme']);
  });

  it('are named in one warning where they are left out, however many placeholders there are', async () => {
    const bad = '<div data-rupture-repair="repair-card" data-peple="two" data-onclick=""></div>';
    const page = await blankPage(`${bad}${bad}${tag}`);
    expect(page.said).to.have.length(1);
    expect(page.said[0])
      .to.match(/^warn: <repair-card> data-onclick, data-peple /)
      .and.to.contain('data-look');
  });

  it('cause no warning where an editor or a framework wrote them, or the widget around reads them', async () => {
    const page = await blankPage(
      `<div data-rupture-repair="repair-kit" data-mce-style="x" data-wp-interactive data-v-1a2b3c data-block="x"
        data-type="core/html" data-align="wide" data-title="Custom HTML" data-aos="fade-up" data-once="x">
        <div data-rupture-repair="repair-card" data-slot="after"></div>
      </div>${tag}`,
    );
    expect(page.said).to.deep.equal([]);
    const inner = page.document.querySelector('[data-slot]')!;
    expect(widgetOf(inner)!.getAttributeNames()).to.have.members(OURS);
  });

  it('leave class, id and style of the placeholder where they are', async () => {
    const page = await blankPage(
      `<div class="wide" id="ours" style="color: teal" data-rupture-repair="repair-card"></div>${tag}`,
    );
    const place = page.document.querySelector('#ours')!;
    expect([place.className, place.getAttribute('style')]).to.deep.equal(['wide', 'color: teal']);
    expect(crossed(page).map(({ name, value }) => name + value)).to.deep.equal(['idours-widget']);
  });
});

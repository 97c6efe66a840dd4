import { expect } from '@open-wc/testing';
import { es } from '../../src/wording/languages/es.js';
import { blankPage } from './blank-page.js';

const script = new URL('../../dist/rupture-repair.min.js', import.meta.url).href;
const spanish = new URL('../../dist/rupture-repair.es.min.js', import.meta.url).href;
const names = ['rupture-diagram', 'repair-checklist', 'repair-card', 'repair-kit', 'page-exit'];

const tag = `<script src="${script}"></script>`;

describe('dist/rupture-repair.min.js', () => {
  before(async () => {
    const { ok } = await fetch(script);
    expect(ok, 'dist/ is not built: run `npm run build` first').to.equal(true);
  });

  it('defines every element as one classic script, and asks for nothing else', async () => {
    const page = await blankPage(
      `<repair-kit><repair-checklist></repair-checklist></repair-kit>${tag}`,
    );
    for (const name of names) expect(page.customElements.get(name), name).to.be.a('function');
    const checklist = page.document.querySelector('repair-checklist')!;
    expect(checklist.shadowRoot!.textContent.length).to.be.greaterThan(100);
    const requests = page.performance.getEntriesByType('resource').map((entry) => entry.name);
    expect(requests.filter((name) => name !== script)).to.be.empty;
    expect(page.said).to.be.empty;
  });

  it('draws anew what a server has drawn, also where another copy of Lit takes over its own', async () => {
    const other = `<script>
      litElementHydrateSupport = ({ LitElement }) => (LitElement.prototype.update = () => {});
    </script>`;
    const served = '<template shadowrootmode="open"><p>as it was served</p></template>';
    const page = await blankPage(`${other}<repair-card>${served}</repair-card>${tag}`);
    const { textContent } = page.document.querySelector('repair-card')!.shadowRoot!;
    expect(textContent).to.contain('Rupture & Repair').and.not.to.contain('as it was served');
    expect(page.said).to.be.empty;
  });

  it('is harmless when a page includes it twice', async () => {
    const page = await blankPage(`${tag}${tag}<repair-card></repair-card>`);
    expect(page.document.querySelector('repair-card')!.shadowRoot !== null).to.equal(true);
    expect(page.said).to.be.empty;
  });

  it('stands back before another version, and says so in one line for each element', async () => {
    const other = `<script>
      customElements.define('repair-card', class extends HTMLElement { static version = '9.0.0' });
    </script>`;
    const page = await blankPage(`${other}${tag}<repair-card></repair-card>`);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(/^info: <repair-card>.*9\.0\.0.*0\./);
  });

  it('works where MooTools or Prototype.js have replaced what the browser brings', async () => {
    localStorage.clear();
    const replaced = `<script>
      window.Event = function () {};
      Array.from = function (list) { return [].slice.call(list); };
      String.prototype.toJSON = function () { return '"' + this + '"'; };
      Object.prototype.each = Array.prototype.each = function () {};
    </script>`;
    const page = await blankPage(
      `${replaced}${tag}<repair-kit lang="es"><repair-checklist></repair-checklist><rupture-diagram></rupture-diagram></repair-kit>
      <script src="${spanish}"></script>`,
    );
    const [checklist, diagram] = page.document.querySelectorAll(
      'repair-checklist, rupture-diagram',
    );
    expect(checklist!.shadowRoot!.textContent).to.contain(es.checklist.safety);
    let hasCleared = false;
    page.addEventListener('repair-clear', () => (hasCleared = true));
    const field = checklist!.shadowRoot!.querySelector('textarea')!;
    field.value = 'mine';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const press = (action: string) =>
      checklist!.shadowRoot!.querySelector<HTMLElement>(`[data-action=${action}]`)!.click();
    press('keep');
    expect(Object.values({ ...page.localStorage }).join()).to.contain(':"mine"');
    press('clear');
    expect(hasCleared).to.equal(true);
    expect(diagram!.shadowRoot!.querySelectorAll('.circle').length).to.equal(7);
    expect(page.said).to.deep.equal([]);
  });

  it('keeps the field in which someone writes when the page sets something else', async () => {
    const own = '<ol><li>Breathe</li></ol>';
    const page = await blankPage(`<repair-checklist>${own}</repair-checklist>${tag}`);
    const checklist = page.document.querySelector('repair-checklist')!;
    const { shadowRoot } = checklist;
    const field = shadowRoot!.querySelector('[part=note]');
    checklist.setAttribute('theme', 'night');
    await checklist.updateComplete;
    expect(shadowRoot!.querySelector('.night') === null).to.equal(false);
    expect(shadowRoot!.querySelector('[part=note]') === field).to.equal(true);
  });

  it('needs few nodes: those that say or draw something', async () => {
    const widgets = names.slice(0, 3).map((name) => `<${name}></${name}>`);
    const page = await blankPage(`<repair-kit>${widgets.join('')}</repair-kit>${tag}`);
    const all = [...page.document.querySelectorAll('repair-kit > *')].flatMap(({ shadowRoot }) => {
      const nodes: Node[] = [];
      const iterator = page.document.createNodeIterator(shadowRoot!);
      for (let node = iterator.nextNode(); node; node = iterator.nextNode()) nodes.push(node);
      return nodes.slice(1);
    });
    const texts = all.filter((node): node is Text => node.nodeType === Node.TEXT_NODE);
    // Of them 574 are elements, and none is a comment.
    expect(all.length).to.be.at.most(800);
    expect(all.filter(({ nodeType }) => nodeType > Node.TEXT_NODE)).to.have.length(0);
    expect(texts.filter(({ data }) => !data.trim()).length).to.be.at.most(1);
  });

  it('leaves no global name but its own', async () => {
    const clean = await blankPage('');
    const page = await blankPage(tag);
    const known = new Set(Object.getOwnPropertyNames(clean));
    const added = Object.getOwnPropertyNames(page).filter((name) => !known.has(name));
    expect(added.sort()).to.deep.equal(['RuptureRepair']);
  });
});
